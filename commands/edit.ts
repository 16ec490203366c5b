import { codeOption } from '../src/core/code-option.js';
import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { changeInWords } from '../src/core/entry/change/change-in-words.js';
import { ask } from '../src/core/entry/converse.js';
import { deleteEntry } from '../src/core/entry/delete-entry.js';
import { draftOf } from '../src/core/entry/draft.js';
import { takeDoubtPress } from '../src/core/entry/doubt/settle-doubt.js';
import { findChangeableEntry } from '../src/core/entry/find-entry.js';
import { offerEntries } from '../src/core/entry/offer-entries.js';
import { startEdit, type EntryTalk } from '../src/core/entry/talk.js';
import { takeAnswerPress } from '../src/core/entry/take-press.js';
import { takeAnswerText } from '../src/core/entry/take-text.js';
import type { Fact } from '../src/core/facts.js';
import { normaliseCode } from '../src/core/receipt-code.js';

/** Changes an entry in one line or field by field, or deletes it; what it was before is kept. */
export const edit: MembersCommand = {
  name: 'edit',
  aliases: { sl: 'popravi', sv: 'andra' },
  audience: 'asker',
  for: 'correct own entries',

  options: [codeOption],

  async run(text, desk, { code: given }) {
    const input = given === undefined ? text : `${given} ${text}`.trim();
    const [code] = input.split(/\s+/u);
    if (!code) return [{ kind: 'refused', because: { reason: 'code-missing', command: 'edit' } }];

    const words = input.slice(code.length).trim();
    if (words !== '' && normaliseCode(code) === null)
      return [{ kind: 'refused', because: { reason: 'code-first', command: 'edit' } }];
    if (deleting.includes(words.toLowerCase())) return [await deleteEntry(code, null, desk)];

    return editEntry(code, desk, (talk) =>
      words === '' ? ask(talk, 'edit', desk) : changeInWords(words, talk, 'edit', desk),
    );
  },

  async press(parts, desk) {
    const [first = '', code = ''] = parts;

    if (first === 'words') return takeDoubtPress(parts.slice(1), desk);

    return first === 'at' ? edit.run(code, desk, {}) : takeAnswerPress(parts, desk);
  },

  reply: takeAnswerText,
  suggest: (_asked, desk) => offerEntries(desk),
};

/** In the three languages, with and without diacritics. */
const deleting: readonly string[] = ['delete', 'izbriši', 'izbrisi', 'radera', 'ta bort'];

async function editEntry(
  code: string,
  desk: MemberDesk,
  change: (talk: EntryTalk) => Promise<readonly Fact[]>,
): Promise<readonly Fact[]> {
  const found = await findChangeableEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const { activity } = found;
  if (activity.deletedAt) return [{ kind: 'refused', because: { reason: 'entry-gone' } }];

  return change(startEdit(draftOf(activity.record, activity.centreId), activity));
}
