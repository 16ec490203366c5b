import type { FileGiven } from '../../../core/inbound.js';
import type { FileAt } from '../ingest/incoming.js';
import type { Link } from '../link.js';
import { backOff, pause } from '../pause.js';
import { attempt } from '../send/reach.js';

/** The most that Telegram lets a bot fetch. */
const mostBytes = 20 * 1_024 * 1_024;
const patienceMs = 60_000;
const attempts = 3;

/**
 * Without its content where it is too big, can't be had, or breaks off again and again: whoever sent it is told. Rejects where
 * Telegram itself is not reached.
 */
export async function fetchFile({ id, ...named }: FileAt, { api, deps }: Link): Promise<FileGiven> {
  const nothing = { ...named, content: null };
  if (named.bytes > mostBytes) return nothing;

  const found = await attempt(() => api.getFile(id));
  // It doesn't always say how big a file is.
  if (found.kind === 'refused' && /too big/iu.test(found.because))
    return { ...nothing, bytes: mostBytes + 1 };
  if (found.kind === 'refused') return nothing;
  if (found.kind !== 'done') throw new NotFetched(found.because);
  const { file_path: path, file_size: size } = found.value;
  if (path === undefined) return nothing;

  const content = await downloadSurely(`${deps.apiRoot}/file/bot${deps.token}/${path}`, size);
  if (content) return { ...named, content, bytes: content.length };

  deps.log.warn({ bytes: size ?? named.bytes }, 'A file that was sent in Telegram could not be fetched.');
  return nothing;
}

/** Undefined where it is not to be had. */
async function downloadSurely(url: string, size: number | undefined): Promise<Uint8Array | undefined> {
  const over = AbortSignal.timeout(patienceMs);

  for (let failures = 0; failures < attempts && !over.aborted; failures += 1) {
    if (failures > 0) await pause(backOff(failures), over);
    const content = await download(url, size, over);
    if (content !== 'broken-off') return content === 'gone' ? undefined : content;
  }

  return undefined;
}

/** What went wrong names the address, and the address holds the token: it is told to nobody. */
async function download(
  url: string,
  size: number | undefined,
  over: AbortSignal,
): Promise<Uint8Array | 'gone' | 'broken-off'> {
  try {
    const response = await fetch(url, { signal: over });
    if (isGone(response.status)) return 'gone';
    if (!response.ok) return 'broken-off';
    const content = new Uint8Array(await response.arrayBuffer());

    return size === undefined || content.length === size ? content : 'broken-off';
  } catch {
    return 'broken-off';
  }
}

/** Asking again would be answered the same. */
function isGone(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

class NotFetched extends Error {
  override readonly name = 'NotFetched';

  constructor(because: string) {
    super(`A file that was sent in Telegram could not be fetched: ${because}.`);
  }
}
