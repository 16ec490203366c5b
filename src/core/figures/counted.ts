import type { AgeCounts } from '../activity.js';
import type { CentreDay, EntryThen, FigureRecords, KindSums, Within } from '../ports/figure-records.js';
import type { Punctuality } from '../indicators/basis.js';
import { addEntry, type Kinds } from './add-entry.js';
import { delayMsOf, punctualityOf, punctualityWithin, type ZoneOf } from './punctuality.js';

/** What the activities of a period add up to. */
export interface Counted {
  readonly kinds: readonly KindSums[];
  readonly ages: AgeCounts;
  readonly days: readonly CentreDay[];
  readonly punctuality: Punctuality;
}

/** As things stand now, from what the store keeps summed up. */
export async function countNow(figures: FigureRecords, within: Within, zoneOf: ZoneOf): Promise<Counted> {
  return {
    kinds: await figures.sums(within),
    ages: await figures.ages(within),
    days: await figures.activeDays(within),
    punctuality: await punctualityWithin(figures, within, zoneOf),
  };
}

/** As they stood at a moment, entry by entry: slower, and the same where nothing changed since. */
export async function countThen(
  figures: FigureRecords,
  within: Within,
  zoneOf: ZoneOf,
  asOf: Date,
): Promise<Counted> {
  const kinds: Kinds = new Map();
  const ages: Record<string, number> = {};
  const days = new Map<string, CentreDay>();
  const delaysMs: number[] = [];

  for await (const page of figures.entriesAt(within, asOf)) {
    for (const entry of page) {
      addEntry(kinds, entry.record);
      addAges(ages, entry.record.ages);
      days.set(`${entry.centreId} ${entry.record.date}`, dayOf(entry));
      if (entry.loggedAtGiven) delaysMs.push(delayMsOf({ ...entry, ...entry.record }, zoneOf));
    }
  }

  return {
    kinds: [...kinds.values()],
    ages,
    days: [...days.values()],
    punctuality: punctualityOf(delaysMs),
  };
}

function addAges(sums: Record<string, number>, ages: AgeCounts): void {
  for (const [band, visits] of Object.entries(ages)) {
    if (visits > 0) sums[band] = (sums[band] ?? 0) + visits;
  }
}

function dayOf({ centreId, record }: EntryThen): CentreDay {
  return { centreId, date: record.date };
}
