import { visitsOf } from '../activity.js';
import type { KindSums } from '../ports/figure-records.js';

/** What is told of every part of a report alike; never by gender or age. */
export interface ReportSums {
  readonly activities: number;
  readonly visits: number;
  readonly minutes: number;
  readonly volunteers: number;
  readonly volunteerMin: number;
  readonly ledByYouth: number;
}

export function sumsOfKinds(kinds: readonly KindSums[]): ReportSums {
  const sum = (of: (kind: KindSums) => number) => kinds.reduce((total, kind) => total + of(kind), 0);

  return {
    activities: sum(({ activities }) => activities),
    visits: sum(visitsOf),
    minutes: sum(({ minutes }) => minutes),
    volunteers: sum(({ volunteers }) => volunteers),
    volunteerMin: sum(({ volunteerMin }) => volunteerMin),
    ledByYouth: sum(({ activities, ledBy }) => (ledBy === 'youth' ? activities : 0)),
  };
}

export function addedUp(parts: readonly ReportSums[]): ReportSums {
  const sum = (of: (part: ReportSums) => number) => parts.reduce((total, part) => total + of(part), 0);

  return {
    activities: sum(({ activities }) => activities),
    visits: sum(({ visits }) => visits),
    minutes: sum(({ minutes }) => minutes),
    volunteers: sum(({ volunteers }) => volunteers),
    volunteerMin: sum(({ volunteerMin }) => volunteerMin),
    ledByYouth: sum(({ ledByYouth }) => ledByYouth),
  };
}
