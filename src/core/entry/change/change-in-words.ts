import type { MemberDesk } from '../../command.js';
import type { Conversation } from '../../conversation.js';
import type { Fact } from '../../facts.js';
import { checkWords } from '../../record-rules.js';
import { ask, finishSaying } from '../converse.js';
import { readingSettingFor } from '../reading-setting.js';
import { toSummary, withUnread, type EntryTalk } from '../talk.js';
import { changesIn } from './changes-in.js';

/**
 * Changes what the words say about an entry, all at once: a stored one right away, one that is being made in its summary. What
 * is in doubt is asked first, and what isn't understood is said.
 */
export async function changeInWords(
  text: string,
  talk: EntryTalk,
  command: string,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<readonly Fact[]> {
  const setting = await readingSettingFor(talk.draft.centreId, desk);
  const { draft, questions, unread, says } = changesIn(text, talk.draft, setting);
  const problems = checkWords(draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];
  if (!says) return ask(withUnread(talk, text), command, desk, previous);

  const changed = withUnread({ ...toSummary(talk), draft, questions }, unread);
  return questions.length > 0 || talk.mode === 'guided'
    ? ask(changed, command, desk, previous)
    : finishSaying(changed, previous?.id ?? null, desk);
}
