import { addHours, isAfter } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { newCode } from '../receipt-code.js';
import type { Refusal } from '../refusals.js';

const keptForHours = 72;

/** An open question of /reflect, as plain JSON: an answer, or a new question of the centre. */
export type ReflectTalk =
  | {
      readonly wants: 'answer';
      readonly centreId: string;
      readonly activityId: string | null;
      readonly questionId: string | null;
      /** An answer that waits for Keep or Change. */
      readonly doubted: string | null;
    }
  | { readonly wants: 'question'; readonly centreId: string };

/** Keeps it, so that what is typed next answers it. */
export async function keepTalk(
  talk: ReflectTalk,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<Conversation> {
  const conversation: Conversation = {
    id: previous?.id ?? newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: desk.room.id,
    command: 'reflect',
    state: talk,
    step: (previous?.step ?? 0) + 1,
    startedAt: previous?.startedAt ?? desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return conversation;
}

/** The talk that a button belongs to. */
export async function openReflectTalk(
  id: string,
  step: string,
  desk: MemberDesk,
): Promise<
  { readonly conversation: Conversation; readonly talk: ReflectTalk } | { readonly refused: Refusal }
> {
  const conversation = await desk.conversations.byId(id);
  const isOver =
    !conversation ||
    conversation.command !== 'reflect' ||
    isAfter(desk.now, conversation.expiresAt) ||
    String(conversation.step) !== step;
  if (isOver) return { refused: { reason: 'question-over' } };
  if (conversation.personId !== desk.person.id) return { refused: { reason: 'question-of-another' } };

  return { conversation, talk: talkOf(conversation) };
}

/** A conversation of this command holds what `keepTalk` kept. */
export function talkOf({ state }: Conversation): ReflectTalk {
  return state as ReflectTalk;
}
