import type { Desk } from '../command.js';
import type { LocalDate } from '../calendar.js';
import { placeOf } from '../entry/show-entry.js';
import { addDays } from '../local-date.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { dayFilter, endTimeOf, occurrenceOn } from './occurrences.js';
import type { PlanShown, SessionShown } from './plan-facts.js';
import type { Plan } from './plan.js';
import { fromRule, nextDates } from './recurrence.js';

const shownDates = 3;

/** A plan in full words: its next dates, and who is asked by name. */
export async function showPlan(plan: Plan, desk: Desk): Promise<PlanShown> {
  const centre = await placeOf(plan.centreId, desk);
  const names = await desk.people.names(plan.personIds);

  return {
    plan,
    centre,
    type: typeNamed(plan.type, await desk.structure.vocabulary(centre.networkId)),
    repeated: fromRule(plan.rule),
    end: endTimeOf(plan),
    next: await nextOf(plan, centre, desk),
    today: dateAt(desk.now, centre.zone),
    people: plan.personIds.flatMap((id) => names.get(id) ?? []).toSorted(),
    mayManage: may(desk.person?.grants ?? [], 'plan activities', centre),
  };
}

export async function showSession(plan: Plan, date: LocalDate, desk: Desk): Promise<SessionShown> {
  const centre = await placeOf(plan.centreId, desk);

  return sessionShown({ plan, date, centre, today: dateAt(desk.now, centre.zone) }, desk);
}

/** A session as it is told of on a day. */
export async function sessionShown(
  { plan, date, centre, today }: Pick<SessionShown, 'plan' | 'date' | 'centre' | 'today'>,
  { structure }: Pick<Desk, 'structure'>,
): Promise<SessionShown> {
  const type = typeNamed(plan.type, await structure.vocabulary(centre.networkId));

  return { plan, centre, type, date, end: endTimeOf(plan), today };
}

/** The next dates on which it takes place, holidays and closed days left out; none once it has ended. */
export async function nextOf(
  plan: Plan,
  centre: Scope,
  desk: Pick<Desk, 'structure' | 'dayMarks' | 'now'>,
): Promise<readonly LocalDate[]> {
  if (plan.endedAt !== null) return [];
  const today = dateAt(desk.now, centre.zone);
  const isOn = dayFilter({
    holidays: await desk.structure.holidays(centre.id),
    marks: await desk.dayMarks.between([centre.id], today, addDays(today, 366)),
  });

  return nextDates(
    plan,
    today,
    shownDates,
    (date) => isOn(plan, date) && occurrenceOn(plan, date, centre.zone).endsAt > desk.now,
  );
}
