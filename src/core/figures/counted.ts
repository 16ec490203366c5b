import type { AgeCounts } from '../activity.js';
import type { CentreDay, FigureRecords, KindSums, Within } from '../ports/figure-records.js';
import { addEntry, type Kinds } from './add-entry.js';
import { delaysNow, delaysThen, type Delays } from './delays.js';
import { delayMsOf, type ZoneOf } from './delay-of.js';

/** What the activities of a part add up to. */
export interface Counted {
  readonly kinds: readonly KindSums[];
  readonly ages: AgeCounts;
  readonly days: readonly CentreDay[];
}

export interface Counting {
  count(part: Within): Promise<Counted>;
  /** Of all that was counted. */
  delays(): Promise<Delays>;
}

/** As things stand now, from what the store keeps summed up. */
export function countingNow(figures: FigureRecords, within: Within, zoneOf: ZoneOf): Counting {
  let entries = 0;

  return {
    async count(part) {
      const kinds = await figures.sums(part);
      entries += kinds.reduce((sum, { activities }) => sum + activities, 0);

      return { kinds, ages: await figures.ages(part), days: await figures.activeDays(part) };
    },
    delays: () => delaysNow(figures, within, entries, zoneOf),
  };
}

/** As they stood at a moment, entry by entry: slower, and the same where nothing changed since. */
export function countingThen(figures: FigureRecords, zoneOf: ZoneOf, asOf: Date): Counting {
  const delays = delaysThen();

  return {
    async count(part) {
      const kinds: Kinds = new Map();
      const ages: Record<string, number> = {};
      const days = new Map<string, CentreDay>();

      for await (const page of figures.entriesAt(part, asOf)) {
        for (const { centreId, record, loggedAt, loggedAtGiven } of page) {
          const { date, start, durationMin } = record;
          addEntry(kinds, record);
          addAges(ages, record.ages);
          days.set(`${centreId} ${date}`, { centreId, date });
          if (loggedAtGiven) delays.add(delayMsOf({ centreId, date, start, durationMin, loggedAt }, zoneOf));
        }
      }

      return { kinds: [...kinds.values()], ages, days: [...days.values()] };
    },
    delays: () => Promise.resolve(delays),
  };
}

export function addAges(sums: Record<string, number>, ages: AgeCounts): void {
  for (const [band, visits] of Object.entries(ages)) {
    if (visits > 0) sums[band] = (sums[band] ?? 0) + visits;
  }
}
