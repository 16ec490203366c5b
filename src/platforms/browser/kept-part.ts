import type { ChatMessage } from '../../core/chat-history.js';
import { answeredIn } from './answered-in.js';
import type { BrowserRoomDeps } from './deps.js';
import { download, type StoredPart } from './stored-part.js';

/** A file that lies elsewhere, as it is served; undefined where there is none, or none any more. */
export async function keptPart(
  messages: readonly ChatMessage[],
  id: string | undefined,
  { files, now }: Pick<BrowserRoomDeps, 'files' | 'now'>,
): Promise<StoredPart | undefined> {
  const message = messages.find((one) => one.id === id);
  const named = message && answeredIn(message)?.keptFile;
  const file = named && (await files.find(named.id, now()));
  if (!file) return undefined;

  return { body: ReadableStream.from(files.read(file.id)), headers: download(file) };
}
