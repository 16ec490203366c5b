import { visitsOf } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import { addDays } from '../local-date.js';
import type { Records } from '../ports.js';
import type { Plan } from './plan.js';

const offered = [5, 8, 10, 12, 15];

/** Numbers worth a button: nobody, and a few of those that came before, from few to many. */
export function usualHeads(totals: readonly number[]): readonly number[] {
  const sorted = [...totals].filter((total) => total > 0).sort((one, other) => one - other);
  const quantiles = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  const before = [...new Set(quantiles.filter((total) => total > 0))];
  const numbers = before.length < 3 ? [...new Set([...before, ...offered])].slice(0, 5) : before;

  return [0, ...numbers.sort((one, other) => one - other)];
}

/** By how many came to the same kind at the centre over the half-year before. */
export async function usualHeadsOf(
  { centreId, type }: Plan,
  date: LocalDate,
  { activities }: Pick<Records, 'activities'>,
): Promise<readonly number[]> {
  const totals: number[] = [];
  for await (const page of activities.between([centreId], addDays(date, -183), date)) {
    totals.push(...page.filter(({ record }) => record.type === type).map(({ record }) => visitsOf(record)));
  }

  return usualHeads(totals);
}
