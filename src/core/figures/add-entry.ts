import type { ActivityRecord } from '../activity.js';
import { daySums, type DayKind, type DaySum } from '../day-total.js';
import type { KindSums } from '../ports/figure-records.js';

type Kind = Pick<DayKind, 'type' | 'form' | 'setting' | 'ledBy'>;
type Sums = Kind & Record<DaySum, number>;

/** Sums by what they are about; they grow in place, since there are very many entries. */
export type Kinds = Map<string, Sums>;

export function addEntry(kinds: Kinds, record: ActivityRecord): void {
  const sums = sumsOf(kinds, record);

  sums.activities += 1;
  sums.minutes += record.durationMin;
  sums.girls += record.girls;
  sums.boys += record.boys;
  sums.nonbinary += record.nonbinary;
  sums.unknown += record.unknown;
  sums.newcomers += record.newcomers ?? 0;
  sums.volunteers += record.volunteers;
  sums.volunteerMin += record.volunteerMin;
  sums.youthLeaders += record.youthLeaders ?? 0;
}

export function addSums(kinds: Kinds, more: KindSums): void {
  const sums = sumsOf(kinds, more);
  for (const sum of daySums) sums[sum] += more[sum];
}

function sumsOf(kinds: Kinds, { type, form, setting, ledBy }: Kind): Sums {
  const key = `${type} ${form} ${setting} ${ledBy}`;
  const before = kinds.get(key);
  if (before) return before;

  const none = Object.fromEntries(daySums.map((sum) => [sum, 0])) as Record<DaySum, number>;
  const sums: Sums = { type, form, setting, ledBy, ...none };
  kinds.set(key, sums);

  return sums;
}
