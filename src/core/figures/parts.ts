import type { Within } from '../ports/figure-records.js';
import { addDays, daysBetween } from '../local-date.js';

const centresAtOnce = 100;

/** Cut into parts of so many centre-days at most, so that nobody waits long while one is added up. */
export function* partsOf({ centreIds, from, to }: Within, centreDays: number): Generator<Within> {
  const days = daysBetween(from, to) + 1;
  const datesAtOnce = Math.min(days, centreDays);
  const centres = Math.min(centresAtOnce, Math.max(1, Math.floor(centreDays / datesAtOnce)));

  for (let place = 0; place < centreIds.length; place += centres) {
    for (let first = from; first <= to; first = addDays(first, datesAtOnce)) {
      const last = addDays(first, datesAtOnce - 1);

      yield { centreIds: centreIds.slice(place, place + centres), from: first, to: last < to ? last : to };
    }
  }
}
