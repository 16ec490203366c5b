import type { ChatMessage } from '../../core/chat-history.js';
import type { FileGiven } from '../../core/inbound.js';
import type { Arrival } from './arrival.js';
import { content } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { uploadId } from './keep-upload.js';
import { messageId } from './message-id.js';

type GivenDeps = Pick<BrowserRoomDeps, 'files' | 'now'>;

/**
 * What was uploaded for a post, or for the message of the same person that its command answers, as any platform gives a file;
 * null where there is none of either, undefined where it is to be uploaded again. A post that is repeated was answered already,
 * perhaps: then it is known by what was said.
 */
export async function givenFile(
  { post: { act, key }, person }: Arrival,
  earlier: readonly ChatMessage[],
  deps: GivenDeps,
): Promise<FileGiven | null | undefined> {
  if (act.kind !== 'text') return null;
  const isCommand = act.text.trimStart().startsWith('/');
  const answered = isCommand ? act.replyTo : undefined;
  const at = act.withFile ? messageId(key) : answered;
  const said = earlier.find(({ id, from }) => id === at && from === person.userId);
  const named = said && namedIn(said);
  if (!act.withFile && !named) return null;

  return (await uploaded(uploadId(person, at ?? ''), deps)) ?? named;
}

async function uploaded(id: string, { files, now }: GivenDeps): Promise<FileGiven | undefined> {
  const file = await files.find(id, now());
  if (!file) return undefined;

  const pieces: Uint8Array[] = [];
  for await (const piece of files.read(file.id)) pieces.push(piece);
  const { name, mediaType, bytes } = file;

  return { name, mediaType, bytes, content: new Uint8Array(Buffer.concat(pieces)) };
}

function namedIn(said: ChatMessage): FileGiven | undefined {
  const read = content.safeParse(said.content).data;
  if (read?.kind !== 'said' || !read.file) return undefined;

  return { ...read.file, mediaType: 'application/octet-stream', content: null };
}
