import type { Punctuality } from '../indicators/basis.js';
import type { Delays } from './delays.js';

const timelyMin = 48 * 60;
const timelyMs = timelyMin * 60_000;

/** From counts by the minute; only entries of the minutes that decide are looked at one by one. */
export async function punctualityOf({ byMinute, exactly }: Delays): Promise<Punctuality> {
  const counts = [...byMinute].sort(([one], [other]) => one - other);
  const entries = counts.reduce((sum, [, count]) => sum + count, 0);
  const [lower, upper] = middleOf(entries).map((rank) => placeOf(rank, counts));
  // The median of all that came within a minute is that, which no rounding shows; and there may be very many of these.
  const isAtOnce = upper?.minute === 0;
  const middle = isAtOnce ? [] : [lower, upper].flatMap((place) => place?.minute ?? []);
  const deciding = [...new Set([...(byMinute.has(timelyMin) ? [timelyMin] : []), ...middle])];
  const delaysMs = [...(await exactly(deciding))].sort((one, other) => one - other);
  const at = ({ minute, rank }: Place) =>
    delaysMs.filter((delay) => Math.floor(delay / 60_000) === minute)[rank] ?? 0;

  const sooner = counts.filter(([minute]) => minute < timelyMin).reduce((sum, [, count]) => sum + count, 0);
  const justInTime = delaysMs.filter((delay) => delay === timelyMs).length;

  return {
    entries,
    timely: sooner + justInTime,
    twiceMedianMs: lower && upper ? (isAtOnce ? 0 : at(lower) + at(upper)) : null,
  };
}

interface Place {
  readonly minute: number;
  readonly rank: number;
}

/** In which minute an entry is, and where among those of that minute. */
function placeOf(rank: number, counts: readonly (readonly [number, number])[]): Place | undefined {
  let before = 0;
  for (const [minute, count] of counts) {
    if (rank < before + count) return { minute, rank: rank - before };
    before += count;
  }

  return undefined;
}

/** The middle two ranks of so many, the same one twice when they are odd; none of none. */
function middleOf(length: number): readonly number[] {
  return length === 0 ? [] : [Math.floor((length - 1) / 2), Math.floor(length / 2)];
}
