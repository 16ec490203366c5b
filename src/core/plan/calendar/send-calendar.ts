import type { LocalDate } from '../../calendar.js';
import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import { addDays } from '../../local-date.js';
import { dateAt } from '../../today.js';
import { isCancelled } from '../due-questions.js';
import { centresToPlan, listPlans } from '../list-plans.js';
import { dayFilter, type CentrePlans } from '../occurrences.js';
import type { Plan } from '../plan.js';
import { plansAt } from '../plans-at.js';
import type { PlanOfCalendar } from '../plan-facts.js';
import { datesOf } from '../recurrence.js';
import { showPlan } from '../show-plan.js';

/** For so long ahead days off are left out of the file. */
const daysAhead = 731;

/** What is planned, as a file for any calendar; the list where nothing is. */
export async function sendCalendar(desk: MemberDesk): Promise<readonly Fact[]> {
  const plans: PlanOfCalendar[] = [];

  for (const centre of await centresToPlan(desk)) {
    const to = addDays(dateAt(desk.now, centre.zone), daysAhead);
    const known = await plansAt(centre, addDays(to, -2 * daysAhead), to, desk);
    for (const plan of known.plans.filter(({ endedAt, pausedAt }) => endedAt === null && pausedAt === null))
      plans.push({ shown: await showPlan(plan, desk), leftOut: leftOutOf(plan, known, to) });
  }

  return plans.length > 0 ? [{ kind: 'plans-sent', plans, now: desk.now }] : listPlans(desk);
}

function leftOutOf(plan: Plan, known: CentrePlans, to: LocalDate): readonly LocalDate[] {
  const isOn = dayFilter(known);
  const skipped = known.settled.filter(({ planId, outcome }) => planId === plan.id && outcome === 'skipped');
  const left = new Set(skipped.map(({ date }) => date));

  return datesOf(plan, plan.from, to).filter(
    (date) => !isOn(plan, date) || left.has(date) || isCancelled({ plan, date }, known),
  );
}
