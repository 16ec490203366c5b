import type { LocalDate } from '../calendar.js';
import type { Records } from '../ports.js';
import type { Activity } from '../activity.js';
import type { Scope } from '../structure.js';
import type { CentrePlans } from './occurrences.js';

/** The plans of a centre with all that tells what became of them over these days. */
export async function plansAt(
  centre: Scope,
  from: LocalDate,
  to: LocalDate,
  records: Pick<Records, 'plans' | 'structure' | 'dayMarks' | 'activities'>,
): Promise<CentrePlans> {
  const plans = await records.plans.of([centre.id]);
  const entries: Activity[] = [];
  if (plans.length > 0)
    for await (const page of records.activities.between([centre.id], from, to)) entries.push(...page);

  return {
    zone: centre.zone,
    plans,
    holidays: await records.structure.holidays(centre.id),
    marks: await records.dayMarks.between([centre.id], from, to),
    settled: await records.plans.settled([centre.id], from, to),
    entries,
  };
}
