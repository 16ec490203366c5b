import type { ReadingSetting } from '../../phrases/reading.js';
import { understandHeads } from '../../phrases/understand-answer.js';
import { understandLine } from '../../phrases/understand-line.js';
import type { EntryDraft } from '../draft.js';

type More = Pick<EntryDraft, 'volunteers' | 'volunteerMin' | 'note'>;

/** A number at its beginning, alone or with its noun. */
const onlyHeads = /^\s*\d[\d.,\s]*(?:\p{L}+)?[\s,.;–-]*$/u;

/** `2, note: …`: how many volunteers, and the note. Words that are neither are the note as a whole. */
export function readMore(text: string, setting: ReadingSetting): More {
  const marked = understandLine(text, setting);
  const before = marked.spans.note ? text.slice(0, marked.spans.note.start) : text;
  const heads = understandHeads(text, setting);
  const isClear = heads.ask.every(({ kind }) => kind === 'total');
  const bare =
    heads.total === heads.unknown && isOnlyHeads(before, marked.note !== null) ? heads.total : null;
  const volunteers = isClear ? (heads.volunteers ?? bare) : null;
  const rest =
    marked.note ?? (text.trim() === '' || (volunteers !== null && onlyHeads.test(text)) ? null : text.trim());

  return { volunteers, volunteerMin: volunteers === null ? null : heads.volunteerMin, note: rest };
}

/** Before a note there stands its opener, too. */
function isOnlyHeads(before: string, hasNote: boolean): boolean {
  return onlyHeads.test(hasNote ? before.replace(/(?:\p{L}+\s*:|—|--)\s*$/u, '') : before);
}
