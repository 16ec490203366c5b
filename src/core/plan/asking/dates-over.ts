import type { LocalDate } from '../../calendar.js';
import { partsOf } from '../../figures/parts.js';
import { addDays } from '../../local-date.js';
import type { Records } from '../../ports.js';
import { dateAt } from '../../today.js';
import type { Plan, Settled } from '../plan.js';
import { datesOf } from '../recurrence.js';

/** For so long after its end something may be told of a session. */
export const toldForDays = 9;

/** A date on which a plan came lately by its rule alone, and the latest word on it. */
export interface DateOver {
  readonly plan: Plan;
  readonly date: LocalDate;
  readonly settled: Settled | undefined;
}

const centreDaysAtOnce = 1_200;

/** At every centre with a plan, by two statements for a hundred of them. */
export async function datesOver(now: Date, { plans }: Pick<Records, 'plans'>): Promise<readonly DateOver[]> {
  // The dates of zones differ from that of UTC by one at most.
  const today = dateAt(now, 'UTC');
  const [from, to] = [addDays(today, -toldForDays - 1), addDays(today, 1)];
  const over: DateOver[] = [];

  for (const { centreIds } of partsOf(
    { centreIds: await plans.centresWithPlans(), from, to },
    centreDaysAtOnce,
  )) {
    const words = await plans.settled(centreIds, from, to);
    const settled = new Map(words.map((one) => [`${one.planId} ${one.date}`, one]));
    for (const plan of await plans.of(centreIds)) {
      for (const date of datesOf(plan, from, to))
        over.push({ plan, date, settled: settled.get(`${plan.id} ${date}`) });
    }
  }

  return over.filter(({ settled }) => settled?.outcome !== 'skipped');
}

const everyMinutes = 10;

/**
 * What is settled is seldom otherwise again, as when its entry is deleted: it is looked at once in ten minutes, another part of
 * the centres in each.
 */
export function isTurnOf({ plan: { centreId } }: DateOver, now: Date): boolean {
  const number = [...centreId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

  return number % everyMinutes === now.getUTCMinutes() % everyMinutes;
}
