import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import { dateAt } from '../today.js';
import { vocabularyFor } from './prompt-for.js';
import { placeOf } from './show-entry.js';
import { typeNamed } from '../vocabulary/type-named.js';
import type { EntryTalk } from './talk.js';

/** A half-finished entry was found: to go on with it, or to start anew beside it. */
export async function draftFound(
  conversation: Conversation,
  { draft }: EntryTalk,
  desk: MemberDesk,
): Promise<Fact> {
  const centre = draft.centreId ? await placeOf(draft.centreId, desk) : null;
  const type = draft.type ? typeNamed(draft.type, await vocabularyFor(draft, desk)) : null;
  const today = dateAt(desk.now, centre?.zone ?? 'UTC');
  const { title, date, total } = draft;

  return {
    kind: 'draft-found',
    conversationId: conversation.id,
    step: conversation.step,
    prompt: { type, title, date, total, centre, today },
  };
}
