import { leaders } from '../../activity.js';
import type { Options } from '../../inbound.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { understandDuration, understandWhen } from '../../phrases/understand-answer.js';
import { workingDateAt } from '../../today.js';
import { emptyDraft, type EntryDraft } from '../draft.js';
import type { Question } from '../question.js';
import { questionOfDoubt } from '../question-of-doubt.js';
import { readAnswer } from '../read-answer.js';
import { readMore } from './read-more.js';

interface ReadForm {
  readonly draft: EntryDraft;
  readonly questions: readonly Question[];
}

/** The five answers of a form, each read for its own question. */
export function readForm(answers: Options, setting: ReadingSetting): ReadForm {
  const type = setting.vocabulary.find(({ key }) => key === answers['type'])?.key ?? null;
  const ledBy = leaders.find((leader) => leader === answers['led_by']) ?? null;
  const when = readWhen(answers['when'] ?? '', setting);
  const start: EntryDraft = {
    ...emptyDraft,
    ...when.said,
    type,
    ledBy,
    ...readMore(answers['more'] ?? '', setting),
  };
  const heads = answers['heads']
    ? readAnswer('heads', answers['heads'], start, undefined, setting)
    : { draft: start };

  return {
    draft: heads.draft ?? start,
    questions: [...when.questions, ...(heads.question ? [heads.question] : [])],
  };
}

interface ReadWhen {
  readonly said: Partial<EntryDraft>;
  readonly questions: readonly Question[];
}

/** A day, hours or a length, or all of them; today where no day is said. */
function readWhen(text: string, setting: ReadingSetting): ReadWhen {
  const today = workingDateAt(setting.now, setting.zone);
  if (text.trim() === '') return { said: { date: today }, questions: [] };

  const { date, start, durationMin, ask, spans } = understandWhen(text, setting);
  const said = { date, start, durationMin: durationMin ?? lengthAlone(text, setting) };
  if (ask.length > 0) return { said, questions: ask.map((doubt) => questionOfDoubt(doubt, text)) };
  if (Object.keys(spans).length > 0 || said.durationMin !== null) return { said, questions: [] };

  return {
    said: {},
    questions: [{ topic: 'when', reason: 'unread', words: Array.from(text).slice(0, 80).join('') }],
  };
}

/** `2` or `90` with nothing else is how long it took. */
function lengthAlone(text: string, setting: ReadingSetting): number | null {
  return /^[\d.,½]+$/u.test(text.trim()) ? understandDuration(text, setting).durationMin : null;
}
