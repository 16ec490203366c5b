import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { daysBetween } from '../local-date.js';
import { checkWords } from '../record-rules.js';
import { dateAt } from '../today.js';
import { whereToMark } from '../entry/centres.js';
import { askOrFinish } from '../entry/converse.js';
import { emptyDraft } from '../entry/draft.js';
import { missingQuestions } from '../entry/missing.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import { startLine } from '../entry/talk.js';
import type { ReadingSetting } from '../phrases/reading.js';
import { understandWhen } from '../phrases/understand-answer.js';
import type { Refusal } from '../refusals.js';
import { readClosed } from './read-closed.js';

/** Most days at once, and most days ahead. */
const mostDaysClosed = 366;

/** Marks a day or a span of days closed, and why; without a word, today. */
export async function closeDays(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const { centre, refused: because } = await whereToMark(desk);
  if (because) return [refused(because)];

  const centreId = centre?.id ?? null;
  const setting = await readingSettingFor(centreId, desk);
  const said = readClosed(text, setting);
  if (!said) return [refused(unread(text, setting))];
  if (
    daysBetween(dateAt(desk.now, setting.zone), said.to) > mostDaysClosed ||
    daysBetween(said.from, said.to) >= mostDaysClosed
  )
    return [refused({ reason: 'days-too-many', most: mostDaysClosed })];
  const problems = checkWords({ title: null, note: said.reason });
  if (problems.length > 0) return [refused({ reason: 'bad-record', problems })];

  const draft = {
    ...emptyDraft,
    centreId,
    day: 'closed' as const,
    date: said.from,
    note: said.reason,
    ...(said.to !== said.from && { until: said.to }),
  };
  return askOrFinish(startLine(draft, missingQuestions(draft)), 'log', desk);
}

function unread(text: string, setting: ReadingSetting): Refusal {
  const isTooFar = understandWhen(text, setting).ask.some(({ kind }) => kind === 'out_of_range');

  return isTooFar
    ? { reason: 'days-too-many', most: mostDaysClosed }
    : { reason: 'days-unread', typed: text };
}

function refused(because: Refusal): Fact {
  return { kind: 'refused', because };
}
