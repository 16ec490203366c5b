import type { FileGiven } from '../../../core/inbound.js';
import type { FileAt } from '../ingest/incoming.js';
import type { Link } from '../link.js';
import { attempt } from '../send/reach.js';

/** The most that Telegram lets a bot fetch. */
const mostBytes = 20 * 1_024 * 1_024;

/** Without its content where it is too big or can't be had. Rejects where it may be had later. */
export async function fetchFile({ id, ...named }: FileAt, { api, deps }: Link): Promise<FileGiven> {
  const nothing = { ...named, content: null };
  if (named.bytes > mostBytes) return nothing;

  const found = await attempt(() => api.getFile(id));
  if (found.kind === 'refused') return nothing;
  if (found.kind !== 'done') throw new NotFetched(found.because);
  if (found.value.file_path === undefined) return nothing;

  const content = await download(`${deps.apiRoot}/file/bot${deps.token}/${found.value.file_path}`);
  return content ? { ...named, content, bytes: content.length } : nothing;
}

/** Undefined where it is not to be had. */
async function download(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (isGone(response.status)) return undefined;
    if (!response.ok) throw new NotFetched(String(response.status));

    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // The cause would name the address, and the address holds the token.
    throw error instanceof NotFetched ? error : new NotFetched('the connection failed');
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
