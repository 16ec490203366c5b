import type { ChatMessage } from '../../core/chat-history.js';
import type { Posting, Sent } from '../../core/chat-platform.js';
import type { Answered } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { drawMessage } from './draw-message.js';
import { editedAt } from './edited-at.js';
import type { Live } from './live.js';
import { lookBack } from './receive-post.js';
import { ownerOf } from './rooms.js';
import { slotId } from './slot-id.js';

type PostDeps = Pick<BrowserRoomDeps, 'history' | 'now' | 'log'> & Pick<Live, 'publish'>;

/** The same key or slot again changes the message in its place, so that it may be repeated. */
export async function postUnasked(posting: Posting, deps: PostDeps): Promise<Sent> {
  try {
    const message = placed(posting, await earlierOf(posting, deps), deps.now());
    await deps.history.post(message);
    deps.publish(message);

    return { kind: 'sent', messageRef: message.id };
  } catch (error) {
    deps.log.error({ err: error, key: posting.key }, 'A message could not be kept in the browser room.');

    return { kind: 'later', afterMs: 5_000 };
  }
}

async function earlierOf(
  { address, key, slot }: Posting,
  { history }: PostDeps,
): Promise<ChatMessage | undefined> {
  const seen = await history.recent(address, ownerOf(address) ?? '', lookBack);

  return seen.find(({ id }) => id === idOf(key, slot));
}

function placed(
  { address, key, slot, message }: Posting,
  before: ChatMessage | undefined,
  at: Date,
): ChatMessage {
  return {
    address,
    id: idOf(key, slot),
    from: null,
    content: {
      kind: 'answer',
      cause: key,
      // Whose private room it is may answer by typing.
      answers: ownerOf(address) ?? null,
      editedAt: editedAt(before, key, at),
      ...drawMessage(message),
    } satisfies Answered,
    onlyFor: null,
    postedAt: before?.postedAt ?? at,
  };
}

function idOf(key: string, slot: string | undefined): string {
  return slot === undefined ? key : slotId(slot);
}
