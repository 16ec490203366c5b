import type { ChatMessage } from '../../core/chat-history.js';
import type { FileGiven } from '../../core/inbound.js';
import type { Arrival } from './arrival.js';
import { content } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { uploadId } from './keep-upload.js';

type GivenDeps = Pick<BrowserRoomDeps, 'files' | 'now'>;

/**
 * What was uploaded for a post, as any platform gives a file; null where none comes with it, undefined where it is not there.
 * A post that is repeated was answered already, perhaps: then it is known by what was said.
 */
export async function givenFile(
  { post: { act, key }, person }: Arrival,
  said: ChatMessage | undefined,
  { files, now }: GivenDeps,
): Promise<FileGiven | null | undefined> {
  if (act.kind !== 'text' || act.withFile !== true) return null;
  const file = await files.find(uploadId(person, key), now());
  if (!file) return said && withoutContent(said);

  const pieces: Uint8Array[] = [];
  for await (const piece of files.read(file.id)) pieces.push(piece);
  const { name, mediaType, bytes } = file;

  return { name, mediaType, bytes, content: new Uint8Array(Buffer.concat(pieces)) };
}

function withoutContent(said: ChatMessage): FileGiven | undefined {
  const read = content.safeParse(said.content).data;
  if (read?.kind !== 'said' || !read.file) return undefined;

  return { ...read.file, mediaType: 'application/octet-stream', content: null };
}
