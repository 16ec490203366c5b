import { visitsOf } from '../activity.js';
import type { KindSums } from '../ports/figure-records.js';

/** What activities add up to, as far as it is never hidden: nothing here is by gender or age. */
export interface ViewSums {
  readonly activities: number;
  readonly minutes: number;
  readonly visits: number;
  readonly newcomers: number;
  readonly volunteers: number;
  readonly volunteerMin: number;
  readonly youthLeaders: number;
  /** Of what young people led independently. */
  readonly youthActivities: number;
  readonly youthMinutes: number;
  /** Of what staff led together with young people. */
  readonly togetherActivities: number;
  readonly togetherMinutes: number;
}

/** The sums over kinds that a view may tell. */
export function viewSums(kinds: readonly KindSums[]): ViewSums {
  const sum = (of: (kind: KindSums) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  const ledBy = (leader: KindSums['ledBy'], of: (kind: KindSums) => number) =>
    sum((kind) => (kind.ledBy === leader ? of(kind) : 0));

  return {
    activities: sum(({ activities }) => activities),
    minutes: sum(({ minutes }) => minutes),
    visits: sum(visitsOf),
    newcomers: sum(({ newcomers }) => newcomers),
    volunteers: sum(({ volunteers }) => volunteers),
    volunteerMin: sum(({ volunteerMin }) => volunteerMin),
    youthLeaders: sum(({ youthLeaders }) => youthLeaders),
    youthActivities: ledBy('youth', ({ activities }) => activities),
    youthMinutes: ledBy('youth', ({ minutes }) => minutes),
    togetherActivities: ledBy('together', ({ activities }) => activities),
    togetherMinutes: ledBy('together', ({ minutes }) => minutes),
  };
}
