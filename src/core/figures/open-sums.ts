import { visitsOf } from '../activity.js';
import type { KindSums } from '../ports/figure-records.js';

/** What activities add up to, as far as it is never hidden: nothing here is by gender or age. */
export type OpenSums = Readonly<Record<OpenSum, number>>;

const openSums = [
  'activities',
  'minutes',
  'visits',
  'newcomers',
  'volunteers',
  'volunteerMin',
  'youthLeaders',
  // Of what young people led independently, and of what staff led together with them.
  'youthActivities',
  'youthMinutes',
  'togetherActivities',
  'togetherMinutes',
] as const;
type OpenSum = (typeof openSums)[number];

/** The sums over kinds of activity that may be told anywhere. */
export function openSumsOf(kinds: readonly KindSums[]): OpenSums {
  return addedUp(kinds.map(ofKind));
}

export function addedUp(parts: readonly OpenSums[]): OpenSums {
  const totals = openSums.map((key) => [key, parts.reduce((total, part) => total + part[key], 0)]);

  return Object.fromEntries(totals) as OpenSums;
}

function ofKind(kind: KindSums): OpenSums {
  const { activities, minutes, newcomers, volunteers, volunteerMin, youthLeaders, ledBy } = kind;

  return {
    ...{ activities, minutes, visits: visitsOf(kind), newcomers, volunteers, volunteerMin, youthLeaders },
    youthActivities: ledBy === 'youth' ? activities : 0,
    youthMinutes: ledBy === 'youth' ? minutes : 0,
    togetherActivities: ledBy === 'together' ? activities : 0,
    togetherMinutes: ledBy === 'together' ? minutes : 0,
  };
}
