import type { DueAnswer, SendAnswer, Sent } from '../../../core/chat-platform.js';
import type { DiscordDeps } from '../deps.js';
import { drawMessage, type Drawn } from '../draw/draw-message.js';
import { readReplyTo, type ReplyTo } from '../reply-to.js';
import { hasCode, isGone, sentOf } from '../sent.js';
import type { Calls } from './calls.js';
import { nameOf, type MessageRef } from './message-ref.js';
import { placeOf, type Place } from './place-of.js';
import { postInRoom } from './post-in-room.js';
import { createSlots, type Slots } from './slots.js';

/** Discord lets a token live for fifteen minutes; one that is about to die is not relied on. */
const tokenLives = 14.5 * 60_000;
/** What is answered over HTTP may overtake the deferral itself. */
const deferralArrives = 5_000;

type AnsweringDeps = Pick<DiscordDeps, 'posted' | 'now' | 'log'> & { readonly calls: Calls };

const notNow: Sent = { kind: 'later', afterMs: 5_000 };

export function createAnswering(deps: AnsweringDeps): SendAnswer {
  const slots = createSlots(deps);

  return async (due) => {
    const drawn = drawMessage(due.answer.message);
    const shown = await slots.find(due.address, due.answer.slot);
    if (shown === 'unknown') return notNow;
    const replyTo = readReplyTo(due.replyTo);
    const age = deps.now().getTime() - due.receivedAt.getTime();

    return replyTo && age < tokenLives
      ? answerThroughToken({ due, drawn, shown, replyTo, age }, slots, deps)
      : answerInRoom(due, drawn, shown, replyTo, slots, deps);
  };
}

interface Open {
  readonly due: DueAnswer;
  readonly drawn: Drawn;
  readonly shown: MessageRef | undefined;
  readonly replyTo: ReplyTo;
  readonly age: number;
}

async function answerThroughToken(open: Open, slots: Slots, deps: AnsweringDeps): Promise<Sent> {
  const { due, drawn, shown, replyTo, age } = open;
  const place = placeOf(due, replyTo, shown);

  try {
    const ref = await putAt(place, drawn, replyTo, deps.calls);
    await slots.keep(due.address, due.answer.slot, nameOf(ref));
    if (shown && shown.messageId !== ref.messageId) await retire(shown, replyTo, deps.calls);

    return { kind: 'sent', messageRef: nameOf(ref) };
  } catch (error) {
    if (hasCode(error, 10_015) && age < deferralArrives) return { kind: 'later', afterMs: 500 };
    if (isOutOfReach(error, place)) return answerAnew(open, place, slots, deps);

    return sentOf(error, place.kind !== 'follow-up', deps.log);
  }
}

async function putAt(place: Place, drawn: Drawn, replyTo: ReplyTo, calls: Calls): Promise<MessageRef> {
  switch (place.kind) {
    case 'original':
      return found(await calls.changeOriginal(replyTo, drawn), place.ephemeral);
    case 'posted':
      return found(await calls.change(place.ref, drawn), false);
    case 'whispered':
      return found(await calls.changeFollowUp(replyTo, place.ref, drawn), true);
    case 'follow-up':
      // Else the follow-up of a deferral would become the deferred message, and be seen by whom that was meant for.
      if (place.insteadOf) await calls.removeOriginal(replyTo).catch(unlessGone);
      return found(await calls.followUp(replyTo, drawn, place.ephemeral), place.ephemeral);
  }
}

/** Somebody deleted the message it was to stand in, or only an interaction may write there. */
function isOutOfReach(error: unknown, place: Place): boolean {
  switch (place.kind) {
    case 'original':
    case 'whispered':
      return isGone(error);
    case 'posted':
      return isGone(error) || hasCode(error, 50_001, 50_013);
    case 'follow-up':
      return false;
  }
}

async function answerAnew(open: Open, gone: Place, slots: Slots, deps: AnsweringDeps): Promise<Sent> {
  const { due, drawn, replyTo } = open;
  await slots.forget(due.address, due.answer.slot);
  const wasHidden = gone.kind === 'whispered' || (gone.kind === 'original' && gone.ephemeral);
  const ephemeral = wasHidden && due.answer.audience !== 'room';

  try {
    const ref = found(await deps.calls.followUp(replyTo, drawn, ephemeral), ephemeral);
    await slots.keep(due.address, due.answer.slot, nameOf(ref));

    return { kind: 'sent', messageRef: nameOf(ref) };
  } catch (error) {
    return sentOf(error, false, deps.log);
  }
}

/** The token is dead, or there was none: what all may see goes to the room, the rest is given up. */
async function answerInRoom(
  due: DueAnswer,
  drawn: Drawn,
  shown: MessageRef | undefined,
  replyTo: ReplyTo | undefined,
  slots: Slots,
  deps: AnsweringDeps,
): Promise<Sent> {
  const forAll = due.answer.audience === 'room' || (replyTo?.inPrivate ?? !due.address.includes('/'));
  if (!forAll) return { kind: 'never', because: 'the question is too old to be answered to its asker alone' };

  const pressed = due.answer.onto === 'pressed' ? replyTo?.pressed : undefined;
  const { address, answer, key, index } = due;
  return postInRoom(
    { address, drawn, key: `${key}#${index}`, ...(answer.slot !== undefined && { slot: answer.slot }) },
    shown ?? pressed ?? undefined,
    slots,
    deps,
  );
}

/** One slot is one message: the one before keeps its words, but nothing in it can be pressed any more. */
async function retire(ref: MessageRef, { pressed }: ReplyTo, calls: Calls): Promise<void> {
  if (ref.ephemeral || ref.messageId === pressed?.messageId) return;

  await calls.takeButtons(ref).catch(() => undefined);
}

function found(message: { id: string; channel_id: string }, ephemeral: boolean): MessageRef {
  return { channelId: message.channel_id, messageId: message.id, ephemeral };
}

function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
