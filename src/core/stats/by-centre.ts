import { visitsOf } from '../activity.js';
import type { KindSums } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';

/** What each centre did; never by gender or age. */
export interface CentreRow {
  readonly centre: Scope;
  readonly activities: number;
  readonly visits: number;
  readonly minutes: number;
  readonly ledByYouth: number;
}

/** The busiest first; those without an activity last, by name. */
export function centreRows(
  centres: readonly Scope[],
  sums: ReadonlyMap<string, readonly KindSums[]>,
): readonly CentreRow[] {
  const rows = centres.map((centre): CentreRow => {
    const kinds = sums.get(centre.id) ?? [];
    const sum = (of: (kind: KindSums) => number) => kinds.reduce((total, kind) => total + of(kind), 0);

    return {
      centre,
      activities: sum(({ activities }) => activities),
      visits: sum(visitsOf),
      minutes: sum(({ minutes }) => minutes),
      ledByYouth: sum(({ activities, ledBy }) => (ledBy === 'youth' ? activities : 0)),
    };
  });

  return rows.sort(
    (one, other) =>
      other.visits - one.visits ||
      other.activities - one.activities ||
      one.centre.name.localeCompare(other.centre.name, one.centre.language),
  );
}
