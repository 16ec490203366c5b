import { z } from 'zod';
import type { ChatMessage } from '../../core/chat-history.js';
import type { DueAnswer, Sent } from '../../core/chat-platform.js';
import type { Answered } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { drawMessage } from './draw-message.js';
import { editedAt } from './edited-at.js';
import type { Live } from './live.js';
import { lookBack } from './receive-post.js';
import { ownerOf } from './rooms.js';
import { slotId } from './slot-id.js';

type AnswerDeps = Pick<BrowserRoomDeps, 'history' | 'now' | 'log'> & Pick<Live, 'publish'>;

const asker = z.object({ userId: z.string() });

/** An answer that comes when its request is long over. The same one again changes the message in its place. */
export async function answerLater(due: DueAnswer, deps: AnswerDeps): Promise<Sent> {
  const read = asker.safeParse(due.replyTo);
  if (!read.success) return { kind: 'never', because: 'nobody knows any more who asked' };

  try {
    const message = await placed(due, read.data.userId, deps);
    await deps.history.post(message);
    deps.publish(message);

    return { kind: 'sent', messageRef: message.id };
  } catch (error) {
    deps.log.error({ err: error, key: due.key }, 'An answer could not be kept in the browser room.');

    return { kind: 'later', afterMs: 5_000 };
  }
}

async function placed(
  { answer, address, key, index }: DueAnswer,
  userId: string,
  { history, now }: AnswerDeps,
): Promise<ChatMessage> {
  const { slot, audience, message } = answer;
  const cause = `${key}:${index}`;
  const seen = await history.recent(address, userId, lookBack);
  const id = slot === undefined ? cause : slotId(slot, seen);
  const before = seen.find((one) => one.id === id);

  return {
    address,
    id,
    from: null,
    content: {
      kind: 'answer',
      cause,
      answers: userId,
      editedAt: editedAt(before, cause, now()),
      slot: slot ?? null,
      ...drawMessage(message),
    } satisfies Answered,
    onlyFor: audience !== 'room' && ownerOf(address) === undefined ? userId : null,
    postedAt: before?.postedAt ?? now(),
  };
}
