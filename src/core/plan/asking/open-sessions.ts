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

/** For so long after its end something may be told of a session. */
const toldForDays = 9;

/** A session that is over, with what became of it. */
export interface SessionOver {
  readonly centre: Scope;
  readonly known: CentrePlans;
  readonly session: Occurrence;
  readonly became: Became | null;
}

/** The sessions that ended lately, at every centre with a plan. */
export async function sessionsOver(now: Date, records: Records): Promise<readonly SessionOver[]> {
  const over: SessionOver[] = [];
  for (const centreId of await records.plans.centresWithPlans()) {
    const centre = await records.structure.scope(centreId);
    if (centre?.closedDownOn === null) over.push(...(await sessionsAt(centre, now, records)));
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
