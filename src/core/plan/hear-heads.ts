import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import type { Fact } from '../facts.js';
import { addDays } from '../local-date.js';
import { understandHeads } from '../phrases/understand-answer.js';
import { understandLine } from '../phrases/understand-line.js';
import { dateAt } from '../today.js';
import { answerHeads } from './answer-plan.js';
import { dueQuestions } from './due-questions.js';
import type { Occurrence } from './occurrences.js';
import { plansAt } from './plans-at.js';

/** For so many days what is typed in a private chat may answer "how many came?". */
const heardForDays = 2;

/**
 * "6, 1 volunteer", or "cancelled", typed in the private chat: the answer about the session of one's own that ended last.
 * Undefined where nothing is open, or the words are a line of their own.
 */
export async function hearHeads(text: string, desk: MemberDesk): Promise<readonly Fact[] | undefined> {
  if (desk.room.kind !== 'private') return undefined;
  const session = await lastOpen(desk);
  if (!session || !(await isAnswer(text, session, desk))) return undefined;

  return answerHeads(text, session, desk);
}

async function isAnswer(text: string, { plan }: Occurrence, desk: MemberDesk): Promise<boolean> {
  const setting = await readingSettingFor(plan.centreId, desk);
  const line = understandLine(text, setting);
  if (line.spans.date !== undefined || line.type !== null || line.durationMin !== null) return false;
  if (line.day === 'cancelled') return true;

  return line.title === null && understandHeads(text, setting).total !== null;
}

async function lastOpen(desk: MemberDesk): Promise<Occurrence | undefined> {
  const centres = await centresWhere(desk, 'log an activity');
  const plans = await desk.plans.of(centres.map(({ id }) => id));
  const mine = plans.filter(({ personIds }) => personIds.includes(desk.person.id));
  const open: Occurrence[] = [];

  for (const centre of centres.filter(({ id }) => mine.some(({ centreId }) => centreId === id))) {
    const today = dateAt(desk.now, centre.zone);
    const since = addDays(today, -heardForDays);
    const known = await plansAt(centre, since, today, desk);
    const theirs = { ...known, plans: known.plans.filter(({ id }) => mine.some((plan) => plan.id === id)) };
    open.push(...dueQuestions(theirs, desk.now).filter(({ date }) => date >= since));
  }

  return open.toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime()).at(-1);
}
