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
    const seen = await deps.history.recent(posting.address, ownerOf(posting.address) ?? '', lookBack);
    const message = placed(posting, seen, deps.now());
    await deps.history.post(message);
    deps.publish(message);

    return { kind: 'sent', messageRef: message.id };
  } catch (error) {
    deps.log.error({ err: error, key: posting.key }, 'A message could not be kept in the browser room.');

    return { kind: 'later', afterMs: 5_000 };
  }
}

function placed(
  { address, key, slot, message }: Posting,
  seen: readonly ChatMessage[],
  at: Date,
): ChatMessage {
  const id = slot === undefined ? key : slotId(slot, seen);
  const before = seen.find((one) => one.id === id);

  return {
    address,
    id,
    from: null,
    content: {
      kind: 'answer',
      cause: key,
      // Whose private room it is may answer by typing.
      answers: ownerOf(address) ?? null,
      editedAt: editedAt(before, key, at),
      slot: slot ?? null,
      ...drawMessage(message),
    } satisfies Answered,
    onlyFor: null,
    postedAt: before?.postedAt ?? at,
  };
}
