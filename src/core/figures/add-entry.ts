import type { ActivityRecord } from '../activity.js';
import { daySums, type DaySum } from '../day-total.js';
import type { KindSums } from '../ports/figure-records.js';

/** Sums by what they are about. */
export type Kinds = Map<string, KindSums>;

export function addEntry(kinds: Kinds, record: ActivityRecord): void {
  const { type, form, setting, ledBy } = record;
  const key = [type, form, setting, ledBy].join(' ');
  const before = kinds.get(key);
  const one = summand(record);
  const sums = Object.fromEntries(daySums.map((sum) => [sum, one[sum] + (before?.[sum] ?? 0)])) as Readonly<
    Record<DaySum, number>
  >;

  kinds.set(key, { type, form, setting, ledBy, ...sums });
}

function summand(record: ActivityRecord): Readonly<Record<DaySum, number>> {
  return {
    ...record,
    activities: 1,
    minutes: record.durationMin,
    newcomers: record.newcomers ?? 0,
    youthLeaders: record.youthLeaders ?? 0,
  };
}
