import type { LocalDate } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import type { Outcome, PlanRef } from './plan.js';

/** A plan on one of its dates. */
export interface OccurrenceRef extends PlanRef {
  readonly date: LocalDate;
}

/** Keeps what became of it; the id is that of the entry. */
export async function settleOccurrence(
  { centreId, id, date }: OccurrenceRef,
  outcome: Outcome,
  activityId: string | null,
  { plans, now }: MemberDesk,
): Promise<void> {
  await plans.settle([{ centreId, planId: id, date, outcome, activityId, settledAt: now }]);
}
