import { occurrencesOf } from '../plan/occurrences.js';
import { plansAt } from '../plan/plans-at.js';
import type { Records } from '../ports.js';
import type { MissingDay } from './missing-days.js';

/** Whether somebody is planned that day: they are asked how many came. */
export async function isAskedByPlan(
  { centre, date, hasPlans }: MissingDay & { readonly hasPlans: boolean },
  records: Records,
): Promise<boolean> {
  if (!hasPlans) return false;
  const sessions = occurrencesOf(await plansAt(centre, date, date, records), date, date);

  return sessions.some(({ plan }) => plan.personIds.length > 0);
}
