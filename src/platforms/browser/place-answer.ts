import type { ChatMessage } from '../../core/chat-history.js';
import type { Answer } from '../../core/message.js';
import { answeredIn } from './answered-in.js';
import type { Arrival } from './arrival.js';
import type { Answered } from './content.js';
import { drawMessage } from './draw-message.js';
import { editedAt } from './edited-at.js';
import { holderOf, slotId } from './slot-id.js';
import type { PostedAct } from './wire.js';

interface Placing {
  readonly answer: Answer;
  readonly index: number;
  readonly key: string;
  readonly at: Date;
  readonly arrival: Arrival;
  readonly earlier: readonly ChatMessage[];
}

/**
 * A new answer comes last. One that edits its slot stays where it was when a button of it was pressed, and comes last when
 * somebody typed: it belongs under what was typed. The same event again leaves everything where it is.
 */
export function placeAnswer({ answer, index, key, at, arrival, earlier }: Placing): ChatMessage {
  const { person, room, post } = arrival;
  const id = idOf(answer, `${key}:${index}`, post.act, earlier);
  const before = earlier.find((message) => message.id === id);
  const again = before !== undefined && answeredIn(before)?.cause === key;
  const onlyFor = answer.audience !== 'room' && room.kind === 'group' ? person.userId : null;
  const stays = again || (before !== undefined && post.act.kind === 'press');

  return {
    address: room.address,
    id,
    from: null,
    content: {
      kind: 'answer',
      cause: key,
      answers: person.userId,
      editedAt: editedAt(before, key, at),
      slot: answer.slot ?? null,
      ...drawMessage(answer.message),
    } satisfies Answered,
    onlyFor: answer.onto === 'pressed' && before ? before.onlyFor : onlyFor,
    postedAt: stays ? before.postedAt : at,
  };
}

/** What was pressed becomes the message of a slot that nothing holds yet. */
function idOf(
  { slot, onto }: Answer,
  otherwise: string,
  act: PostedAct,
  earlier: readonly ChatMessage[],
): string {
  const held = slot === undefined ? undefined : holderOf(slot, earlier);
  if (held !== undefined) return held;
  const pressed =
    onto === 'pressed' && act.kind === 'press'
      ? earlier.findLast((message) => holds(message, act.button))
      : undefined;

  return pressed?.id ?? (slot === undefined ? otherwise : slotId(slot, earlier));
}

function holds(message: ChatMessage, button: string): boolean {
  return answeredIn(message)?.buttons.some(({ id }) => id === button) ?? false;
}
