import type { KindSums } from '../../src/core/ports/figure-records.js';

/** A kind of which nothing was counted but what is said. */
export function aKind(said: Partial<KindSums>): KindSums {
  return {
    type: 'hangout',
    form: 'open',
    setting: 'in_house',
    ledBy: 'staff',
    activities: 0,
    minutes: 0,
    girls: 0,
    boys: 0,
    nonbinary: 0,
    unknown: 0,
    newcomers: 0,
    volunteers: 0,
    volunteerMin: 0,
    youthLeaders: 0,
    ...said,
  };
}
