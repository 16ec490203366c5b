import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Reading, ReadingSetting } from '../phrases/reading.js';
import { understandLine } from '../phrases/understand-line.js';
import { checkWords } from '../record-rules.js';
import { whereToLog } from './centres.js';
import { ask, askOrFinish } from './converse.js';
import type { EntryDraft } from './draft.js';
import { typedHere } from './keep-typed-line.js';
import type { Question } from './question.js';
import { questionOfDoubt } from './question-of-doubt.js';
import { readingSettingFor } from './reading-setting.js';
import { startLine, startOffer } from './talk.js';

/** What a line says, before it is known where. */
export interface ReadLine {
  readonly draft: EntryDraft;
  readonly questions: readonly Question[];
  /** Whether it says which day it was. */
  readonly dated: boolean;
}

/** Saves what a line says, or asks the one thing that keeps it from being saved. */
export async function logLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const read = await readHere(text, desk);
  if ('refused' in read) return [read.refused];
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  return askOrFinish({ ...startLine(read.draft, read.questions), ...typedHere(desk) }, 'log', desk);
}

/** Free text that reads like a report is shown as an entry, and saved when the person says so. */
export async function offerLine(text: string, desk: MemberDesk): Promise<readonly Fact[] | undefined> {
  const read = await readHere(text, desk);
  if ('refused' in read) return [read.refused];
  if (!isReport(read.draft)) return undefined;
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  return ask({ ...startOffer(read.draft, read.questions), ...typedHere(desk) }, 'log', desk);
}

/** A line with its centre. */
export async function readHere(
  text: string,
  desk: MemberDesk,
): Promise<ReadLine | { readonly refused: Fact }> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return { refused: { kind: 'refused', because: refused } };

  const read = readLineAt(text, await readingSettingFor(centre?.id ?? null, desk));
  const place: readonly Question[] = centre ? [] : [{ topic: 'centre', reason: 'missing', words: null }];
  return {
    ...read,
    draft: { ...read.draft, centreId: centre?.id ?? null },
    questions: [...place, ...read.questions],
  };
}

export function readLineAt(text: string, setting: ReadingSetting): ReadLine {
  const reading = understandLine(text, setting);
  const questions = reading.ask.map((doubt) => withTitle(questionOfDoubt(doubt, text), reading.title));

  const dated = reading.spans.date !== undefined || questions.some(({ topic }) => topic === 'when');

  return { draft: draftOfReading(reading), questions, dated };
}

function isReport({ type, total, durationMin, day }: EntryDraft): boolean {
  return day === null && [type, total, durationMin].filter((said) => said !== null).length >= 2;
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
