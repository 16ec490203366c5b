import { instantOf } from '../../instant.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { understandChange, type ChangeReading } from '../../phrases/understand-change.js';
import { withDuration } from '../answer-of-press.js';
import type { EntryDraft } from '../draft.js';
import type { Question } from '../question.js';
import { questionOfDoubt } from '../question-of-doubt.js';
import { headsOver } from './heads-over.js';

/** What typed words change about an entry; what they don't speak of stays. */
export interface ChangesRead {
  readonly draft: EntryDraft;
  /** What has to be asked about them. */
  readonly questions: readonly Question[];
  /** Words that were not understood; null where all were. */
  readonly unread: string | null;
  /** Whether they say anything that can change. */
  readonly says: boolean;
}

export function changesIn(text: string, draft: EntryDraft, setting: ReadingSetting): ChangesRead {
  const said = readOn(draft.date, text, setting);
  if (said.day === 'closed' || said.day === 'cancelled') {
    return { draft, questions: [], unread: text, says: false };
  }

  const { heads, question } = headsOver(said, draft);
  const doubts = [
    ...(said.isRelative ? [{ topic: 'heads', reason: 'ambiguous', words: text } as const] : []),
    ...said.ask.map((doubt) => questionOfDoubt(doubt, said.text)),
  ];
  const isSettled = doubts.every(({ topic }) => topic !== 'heads');
  const changed: EntryDraft = {
    ...whenOver(said, draft),
    ...kindOver(said, draft),
    ...wordsOver(said, draft),
  };
  const counted = isSettled ? { ...changed, ...heads, ...othersOver(said, draft) } : changed;
  const questions = [...doubts, ...(isSettled && question && doubts.length === 0 ? [question] : [])];

  return {
    draft: counted,
    questions,
    unread: said.unread.length > 0 ? said.unread.join(' … ') : null,
    says: questions.length > 0 || saysAnything(said),
  };
}

/** Where no day is said, hours are those of the entry's own day: an hour more or less in a night when the clocks change. */
function readOn(date: EntryDraft['date'], text: string, setting: ReadingSetting): ChangeReading {
  const said = understandChange(text, setting);
  if (said.spans.date || !said.spans.start || date === null) return said;

  return understandChange(text, { ...setting, now: instantOf(date, '12:00', setting.zone) });
}

function whenOver({ date, start, durationMin, spans }: ChangeReading, draft: EntryDraft): EntryDraft {
  const timed = durationMin === null ? draft : withDuration(draft, durationMin);

  return { ...timed, date: spans.date && date ? date : draft.date, start: start ?? draft.start };
}

function kindOver(
  { type, form, setting, ledBy, youthLeaders }: ChangeReading,
  draft: EntryDraft,
): Partial<EntryDraft> {
  return {
    type: type ?? draft.type,
    form: form ?? (type === null || type === draft.type ? draft.form : null),
    setting: setting ?? draft.setting,
    ledBy: ledBy ?? draft.ledBy,
    youthLeaders: ledBy === null ? (youthLeaders ?? draft.youthLeaders) : youthLeaders,
  };
}

function wordsOver({ title, note, empties }: ChangeReading, draft: EntryDraft): Partial<EntryDraft> {
  return {
    title: empties.includes('title') ? null : (title ?? draft.title),
    note: empties.includes('note') ? null : (note ?? draft.note),
  };
}

function othersOver(
  { ages, newcomers, volunteers, volunteerMin }: ChangeReading,
  draft: EntryDraft,
): Partial<EntryDraft> {
  return {
    ages: ages === null ? draft.ages : { ...draft.ages, ...ages },
    newcomers: newcomers ?? draft.newcomers,
    ...(volunteers !== null && { volunteers, volunteerMin }),
    ...(volunteers === null && volunteerMin !== null && { volunteerMin }),
  };
}

function saysAnything({ spans, title, empties }: ChangeReading): boolean {
  return Object.keys(spans).some((field) => field !== 'title') || title !== null || empties.length > 0;
}
