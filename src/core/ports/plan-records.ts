import type { LocalDate } from '../calendar.js';
import type { Plan, PlanRef, Settled } from '../plan/plan.js';

export interface PlanRecords {
  add(plan: Plan): Promise<void>;
  /** Pauses, resumes or ends it; null takes a pause or an end back. */
  set(ref: PlanRef, times: Partial<Pick<Plan, 'pausedAt' | 'endedAt'>>): Promise<void>;
  /** They take the place of those there were. */
  setPeople(ref: PlanRef, personIds: readonly string[]): Promise<void>;
  /** As if it had never been made. */
  remove(ref: PlanRef): Promise<void>;
  /** A plan of one of these centres, ended ones too. */
  byId(centreIds: readonly string[], id: string): Promise<Plan | undefined>;
  /** All plans of these centres, ended ones too, the oldest first. */
  of(centreIds: readonly string[]): Promise<readonly Plan[]>;
  /** Ids of the centres at which there is a plan that has not ended. */
  centresWithPlans(): Promise<readonly string[]>;
  /** The latest word on a plan's date holds. */
  settle(settled: readonly Settled[]): Promise<void>;
  /** `from <= date <= to`, by date. */
  settled(centreIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly Settled[]>;
}
