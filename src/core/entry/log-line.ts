import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { checkWords } from '../record-rules.js';
import { whereToLog } from './centres.js';
import { ask, askOrFinish } from './converse.js';
import type { EntryDraft } from './draft.js';
import { typedHere } from './keep-typed-line.js';
import type { Question } from './question.js';
import { readLineAt, type ReadLine } from './read-line-at.js';
import { readingSettingFor } from './reading-setting.js';
import { splitLine } from './split/split-line.js';
import { startLine, startOffer, type EntryTalk } from './talk.js';

/** Saves what a line says, or asks the one thing that keeps it from being saved. */
export async function logLine(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const read = await readHere(text, desk);
  if ('refused' in read) return [read.refused];
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  return askOrFinish({ ...talkOfLine(startLine, read), ...typedHere(desk) }, 'log', desk);
}

/** Free text that reads like a report is shown as an entry, and saved when the person says so. */
export async function offerLine(text: string, desk: MemberDesk): Promise<readonly Fact[] | undefined> {
  const read = await readHere(text, desk);
  if ('refused' in read) return [read.refused];
  if (!read.parts && !isReport(read.draft)) return undefined;
  const problems = checkWords(read.draft);
  if (problems.length > 0) return [{ kind: 'refused', because: { reason: 'bad-record', problems } }];

  return ask({ ...talkOfLine(startOffer, read), ...typedHere(desk) }, 'log', desk);
}

/** Where a line reads like several activities, that is asked first. */
export function talkOfLine(start: typeof startLine, { draft, questions, parts }: ReadLine): EntryTalk {
  return { ...start(draft, questions), ...(parts && { parts }) };
}

/** A line with its centre. */
export async function readHere(
  text: string,
  desk: MemberDesk,
): Promise<ReadLine | { readonly refused: Fact }> {
  const { centre, refused } = await whereToLog(desk);
  if (refused) return { refused: { kind: 'refused', because: refused } };

  const setting = await readingSettingFor(centre?.id ?? null, desk);
  const read = readLineAt(text, setting);
  const parts = splitLine(text, read, setting);
  const several: readonly Question[] = parts ? [{ topic: 'split', reason: 'several', words: null }] : [];
  const place: readonly Question[] = centre ? [] : [{ topic: 'centre', reason: 'missing', words: null }];
  return {
    ...read,
    draft: { ...read.draft, centreId: centre?.id ?? null },
    questions: [...place, ...several, ...read.questions],
    ...(parts && { parts }),
  };
}

function isReport({ type, total, durationMin, day }: EntryDraft): boolean {
  return day === null && [type, total, durationMin].filter((said) => said !== null).length >= 2;
}
