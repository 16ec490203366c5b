import { activityEnd } from '../activity-end.js';
import type { Zone } from '../calendar.js';
import type { EntryTiming, FigureRecords, Within } from '../ports/figure-records.js';
import type { Punctuality } from '../indicators/basis.js';

export type ZoneOf = (centreId: string) => Zone;

const timelyMin = 48 * 60;
const timelyMs = timelyMin * 60_000;

/** From the activity's end to the logging; 0 when that was before the end. */
export function delayMsOf(entry: EntryTiming, zoneOf: ZoneOf): number {
  return Math.max(0, entry.loggedAt.getTime() - activityEnd(entry, zoneOf(entry.centreId)).getTime());
}

export function punctualityOf(delaysMs: readonly number[]): Punctuality {
  const sorted = [...delaysMs].sort((one, other) => one - other);
  const [lower, upper] = middleOf(sorted.length).map((rank) => sorted[rank]);

  return {
    entries: sorted.length,
    timely: sorted.filter((delay) => delay <= timelyMs).length,
    twiceMedianMs: lower === undefined || upper === undefined ? null : lower + upper,
  };
}

/** The same from counts by the minute; only entries of the minutes that decide are looked at one by one. */
export async function punctualityWithin(
  figures: FigureRecords,
  within: Within,
  zoneOf: ZoneOf,
): Promise<Punctuality> {
  const counts = await figures.delays(within);
  const exactly = async (delayMin: number) => {
    const entries = await figures.delayedBy(within, delayMin);

    return entries.map((entry) => delayMsOf(entry, zoneOf)).sort((one, other) => one - other);
  };
  const sumWhere = (is: (delayMin: number) => boolean) =>
    counts.filter(({ delayMin }) => is(delayMin)).reduce((sum, { entries }) => sum + entries, 0);

  const entries = sumWhere(() => true);
  const atTheLimit = sumWhere((delayMin) => delayMin === timelyMin) > 0 ? await exactly(timelyMin) : [];
  const timely =
    sumWhere((delayMin) => delayMin < timelyMin) + atTheLimit.filter((delay) => delay <= timelyMs).length;

  return { entries, timely, twiceMedianMs: await twiceMedian(counts, middleOf(entries), exactly) };
}

async function twiceMedian(
  counts: Awaited<ReturnType<FigureRecords['delays']>>,
  ranks: readonly number[],
  exactly: (delayMin: number) => Promise<readonly number[]>,
): Promise<number | null> {
  const places = ranks.map((rank) => placeOf(rank, counts));
  const [lower, upper] = places;
  if (!lower || !upper) return null;
  // Under a minute, which no rounding shows; and there may be very many of these.
  if (upper.delayMin === 0) return 0;

  const low = await exactly(lower.delayMin);
  const high = upper.delayMin === lower.delayMin ? low : await exactly(upper.delayMin);

  return (low[lower.rank] ?? 0) + (high[upper.rank] ?? 0);
}

/** In which minute an entry is, and where among those of that minute. */
function placeOf(
  rank: number,
  counts: Awaited<ReturnType<FigureRecords['delays']>>,
): { readonly delayMin: number; readonly rank: number } | undefined {
  let before = 0;
  for (const { delayMin, entries } of counts) {
    if (rank < before + entries) return { delayMin, rank: rank - before };
    before += entries;
  }

  return undefined;
}

/** The middle two ranks of so many, the same one twice when they are odd; none of none. */
function middleOf(length: number): readonly number[] {
  return length === 0 ? [] : [Math.floor((length - 1) / 2), Math.floor(length / 2)];
}
