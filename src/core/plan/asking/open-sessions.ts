import { subDays } from 'date-fns';
import type { LocalDate } from '../../calendar.js';
import { addDays } from '../../local-date.js';
import type { Records } from '../../ports.js';
import { may } from '../../rights.js';
import type { Scope } from '../../structure.js';
import { dateAt } from '../../today.js';
import { outcomeOf, type Became } from '../due-questions.js';
import { occurrencesOf, type CentrePlans, type Occurrence } from '../occurrences.js';
import { plansAt } from '../plans-at.js';
import { toldForDays, type DateOver } from './dates-over.js';

/** A session that is over, with what became of it. */
export interface SessionOver {
  readonly centre: Scope;
  readonly known: CentrePlans;
  readonly session: Occurrence;
  readonly became: Became | null;
}

/** Those of these dates on which a session was and has ended by now, with what became of it. */
export async function sessionsOver(
  dates: readonly Pick<DateOver, 'plan' | 'date'>[],
  now: Date,
  records: Records,
): Promise<readonly SessionOver[]> {
  const isAsked = new Set(dates.map(({ plan, date }) => `${plan.id} ${date}`));
  const over: SessionOver[] = [];
  for (const centreId of new Set(dates.map(({ plan }) => plan.centreId))) {
    const centre = await records.structure.scope(centreId);
    if (centre?.closedDownOn !== null) continue;
    const sessions = await sessionsAt(centre, now, records);
    over.push(...sessions.filter(({ session: { plan, date } }) => isAsked.has(`${plan.id} ${date}`)));
  }

  return over;
}

async function sessionsAt(centre: Scope, now: Date, records: Records): Promise<readonly SessionOver[]> {
  const today = dateAt(now, centre.zone);
  const from = addDays(today, -toldForDays);
  const known = await plansAt(centre, from, today, records);
  const since = subDays(now, toldForDays);

  return occurrencesOf(known, from, today)
    .filter(({ endsAt }) => endsAt <= now && endsAt > since)
    .map((session) => ({ centre, known, session, became: outcomeOf(session, known) }));
}

/** One session as it stands now; undefined where it doesn't take place any more. */
export async function sessionOn(
  {
    centreId,
    planId,
    date,
  }: { readonly centreId: string; readonly planId: string; readonly date: LocalDate },
  records: Records,
): Promise<SessionOver | undefined> {
  const centre = await records.structure.scope(centreId);
  if (!centre) return undefined;
  const known = await plansAt(centre, addDays(date, -1), addDays(date, 1), records);
  const session = occurrencesOf(known, date, date).find(({ plan }) => plan.id === planId);

  return session && { centre, known, session, became: outcomeOf(session, known) };
}

/** Whether somebody still is one who can log at the centre. */
export async function mayAnswer(
  personId: string,
  centre: Scope,
  { people }: Pick<Records, 'people'>,
): Promise<boolean> {
  const person = await people.byId(personId);

  return person !== undefined && may(person.grants, 'log an activity', centre);
}
