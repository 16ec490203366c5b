import { isAfter } from 'date-fns';
import type { MemberDesk } from '../../command.js';
import type { Conversation } from '../../conversation.js';
import type { Fact } from '../../facts.js';
import { limits } from '../../record-rules.js';
import type { Refusal } from '../../refusals.js';
import { isDoubted } from './doubt.js';
import { doubtedFact, openDoubtOf, raise, type OpenDoubt } from './raise-doubts.js';
import { storeWords } from './store-words.js';

/** Keep or Change was pressed: `[conversation, step, 'keep' | 'change']`. */
export async function takeDoubtPress(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const [id, step, answer] = parts;
  const conversation = id ? await desk.conversations.byId(id) : undefined;
  const open = conversation && openDoubtOf(conversation);
  if (!conversation || !open || isAfter(desk.now, conversation.expiresAt))
    return refused({ reason: 'question-over' });
  if (conversation.personId !== desk.person.id) return refused({ reason: 'question-of-another' });
  if (String(conversation.step) !== step) return [doubtedFact(open, conversation, desk)];

  if (answer === 'keep') return store(open.doubt.text, open, conversation, desk);
  if (answer !== 'change') return [doubtedFact(open, conversation, desk)];

  return [await raise({ ...open, awaits: 'other words' }, conversation.id, desk, conversation)];
}

/** Other words were typed, asked for or in reply to the warning itself. */
export async function takeDoubtText(
  text: string,
  open: OpenDoubt,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const field = open.doubt.field === 'title' ? 'title' : 'note';
  const [length, most] = [Array.from(text).length, limits[field]];
  if (length > most)
    return refused({ reason: 'bad-record', problems: [{ field, problem: 'too-long', length, most }] });
  if (isDoubted(text)) {
    const again: OpenDoubt = {
      ...open,
      doubt: { ...open.doubt, text },
      beside: 'nothing',
      awaits: 'decision',
    };
    return [await raise(again, conversation.id, desk, conversation)];
  }

  return store(text, open, conversation, desk);
}

async function store(
  text: string,
  open: OpenDoubt,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const fact = await storeWords(text, open, conversation.id, desk);
  if (fact.kind !== 'refused') await desk.conversations.end(conversation.id);

  return [fact];
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
