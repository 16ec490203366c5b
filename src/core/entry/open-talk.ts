import { isAfter } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Refusal } from '../refusals.js';
import { openDoubtOf } from './doubt/raise-doubts.js';
import type { EntryTalk } from './talk.js';

export interface OpenTalk {
  readonly conversation: Conversation;
  readonly talk: EntryTalk;
}

/** The talk that a button belongs to; refused when it is over, someone else's, or has gone on since. */
export async function openTalk(
  id: string | undefined,
  step: string | undefined,
  desk: MemberDesk,
): Promise<OpenTalk | { readonly refused: Refusal; readonly open?: OpenTalk }> {
  const conversation = id ? await desk.conversations.byId(id) : undefined;
  if (!conversation || isAfter(desk.now, conversation.expiresAt) || openDoubtOf(conversation))
    return { refused: { reason: 'question-over' } };
  if (conversation.personId !== desk.person.id) return { refused: { reason: 'question-of-another' } };

  const open = { conversation, talk: talkOf(conversation) };
  return String(conversation.step) === step ? open : { refused: { reason: 'question-over' }, open };
}

/** A conversation's state is what `ask` kept of a talk. */
export function talkOf(conversation: Conversation): EntryTalk {
  return conversation.state as EntryTalk;
}
