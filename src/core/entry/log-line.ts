import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Reading } from '../phrases/reading.js';
import { understandLine } from '../phrases/understand-line.js';
import type { Scope } from '../structure.js';
import { whereToLog } from './centres.js';
import { ask, finish } from './converse.js';
import type { EntryDraft } from './draft.js';
import type { Question } from './question.js';
import { questionOfDoubt } from './question-of-doubt.js';
import { readingSettingFor } from './reading-setting.js';
import { presentTopic, startLine, startOffer } from './talk.js';

/** Saves what a line says, or asks the one thing that keeps it from being saved. */
export async function logLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return [{ kind: 'refused', because: refused }];

  const reading = understandLine(text, await readingSettingFor(centre?.id ?? null, desk));
  const talk = startLine(draftOfReading(reading, centre), questionsOf(reading, text, centre));
  return presentTopic(talk) === null ? finish(talk, null, desk) : ask(talk, 'log', desk);
}

/** Free text that reads like a report is shown as an entry, and saved when the person says so. */
export async function offerLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return [{ kind: 'refused', because: refused }];

  const reading = understandLine(text, await readingSettingFor(centre?.id ?? null, desk));
  if (!isReport(reading)) return [{ kind: 'refused', because: { reason: 'not-understood' } }];

  return ask(startOffer(draftOfReading(reading, centre), questionsOf(reading, text, centre)), 'log', desk);
}

function isReport({ type, total, durationMin, day }: Reading): boolean {
  return day === null && [type, total, durationMin].filter((said) => said !== null).length >= 2;
}

function draftOfReading(reading: Reading, centre: Scope | null): EntryDraft {
  const { ask: doubts, spans, ...said } = reading;

  return { ...said, centreId: centre?.id ?? null };
}

function questionsOf(reading: Reading, text: string, centre: Scope | null): readonly Question[] {
  const place: readonly Question[] = centre ? [] : [{ topic: 'centre', reason: 'missing', words: null }];

  const doubts = reading.ask.map((doubt) => questionOfDoubt(doubt, text));

  return [...place, ...doubts.map((question) => withTitle(question, reading.title))];
}

/** Words that name no type are kept as the title; that they are not known is said. */
function withTitle(question: Question, title: string | null): Question {
  return question.topic === 'type' && title !== null
    ? { ...question, reason: 'unknown', words: title }
    : question;
}
