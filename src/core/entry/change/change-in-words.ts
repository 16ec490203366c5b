import type { MemberDesk } from '../../command.js';
import type { Conversation } from '../../conversation.js';
import type { Fact } from '../../facts.js';
import { checkWords } from '../../record-rules.js';
import { ask, finish } from '../converse.js';
import { readingSettingFor } from '../reading-setting.js';
import { toSummary, type EntryTalk } from '../talk.js';
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
  if (!says) return ask({ ...talk, ...saidOf(text) }, command, desk, previous);

  const changed = { ...toSummary(talk), draft, questions };
  if (questions.length > 0 || talk.mode === 'guided') {
    return ask({ ...changed, ...saidOf(unread) }, command, desk, previous);
  }

  const facts = await finish(changed, previous?.id ?? null, desk);
  const isRefused = facts.some(({ kind }) => kind === 'refused');
  return unread === null || isRefused ? facts : [...facts, { kind: 'words-left-out', words: unread }];
}

function saidOf(unread: string | null): { readonly unread?: string } {
  return unread === null ? {} : { unread: Array.from(unread).slice(0, 80).join('') };
}
