import type { Reading, ReadingSetting } from '../phrases/reading.js';
import { understandLine } from '../phrases/understand-line.js';
import type { EntryDraft } from './draft.js';
import type { Question } from './question.js';
import { questionOfDoubt } from './question-of-doubt.js';
import type { LinePart } from './talk.js';

/** What a line says, before it is known where. */
export interface ReadLine {
  readonly draft: EntryDraft;
  readonly questions: readonly Question[];
  /** Whether it says which day it was. */
  readonly dated: boolean;
  /** Set where it reads like several activities. */
  readonly parts?: readonly LinePart[];
}

export function readLineAt(text: string, setting: ReadingSetting): ReadLine {
  const reading = understandLine(text, setting);
  const questions = reading.ask.map((doubt) => withTitle(questionOfDoubt(doubt, text), reading.title));

  const dated = reading.spans.date !== undefined || questions.some(({ topic }) => topic === 'when');

  return { draft: draftOfReading(reading), questions, dated };
}

function draftOfReading(reading: Reading): EntryDraft {
  const { ask: doubts, spans, ...said } = reading;

  return { ...said, centreId: null };
}

/** Words that name no type are kept as the title; that they are not known is said. */
function withTitle(question: Question, title: string | null): Question {
  return question.topic === 'type' && title !== null
    ? { ...question, reason: 'unknown', words: title }
    : question;
}
