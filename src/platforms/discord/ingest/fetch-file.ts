import type { APIAttachment } from 'discord-api-types/v10';
import type { FileGiven } from '../../../core/inbound.js';
import type { DiscordLog } from '../deps.js';
import { readBody } from '../http/read-body.js';

const most = 10 * 1024 * 1024;
const patience = 15_000;

/** The file of a signed address, which is trusted for nothing else: no token goes there. */
export async function fetchFile(attachment: APIAttachment, log: DiscordLog): Promise<FileGiven> {
  const { filename, content_type, size } = attachment;
  const file = { name: filename, mediaType: content_type ?? 'application/octet-stream', bytes: size };
  if (size > most) return { ...file, content: null };

  try {
    const response = await fetch(attachment.url, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const content = response.ok ? await readBody(response, most) : undefined;
    if (content?.length === size) return { ...file, content };

    log.warn({ status: response.status }, 'A file could not be fetched.');
    return { ...file, content: null };
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'A file could not be fetched.');
    return { ...file, content: null };
  }
}
