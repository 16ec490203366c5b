import { visitsOf, type ActivityRecord } from '../activity.js';
import { periodBefore, type Period } from '../period.js';
import type { FigureRecords, Within } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { correctable, type Correctable, type Correction } from './digest.js';

interface Asked {
  readonly period: Period;
  readonly centres: readonly Scope[];
  /** When the digest before knew what it said. */
  readonly since: Date;
  readonly asOf: Date;
}

const mostWeeks = 4;

/** What earlier digests said of the last four weeks, or of the period before a longer one, and is otherwise since. */
export async function corrections(
  { period, centres, since, asOf }: Asked,
  figures: FigureRecords,
): Promise<readonly Correction[]> {
  const earlier = periodsBefore(period);
  const [latest] = earlier;
  const oldest = earlier.at(-1);
  if (!latest || !oldest || since >= asOf) return [];

  const within = { centreIds: centres.map(({ id }) => id), from: oldest.from, to: latest.to };
  const was = await sumsOf(within, earlier, since, figures);
  const now = await sumsOf(within, earlier, asOf, figures);

  return earlier.flatMap((each) =>
    correctable.flatMap((indicator) => {
      const at = (sums: Sums, { id }: Scope) => sums.get(keyOf(each, id))?.[indicator] ?? 0;
      const total = (sums: Sums) => centres.reduce((sum, centre) => sum + at(sums, centre), 0);
      const changed = centres.filter((centre) => at(was, centre) !== at(now, centre));
      if (total(was) === total(now)) return [];

      const names = changed.map(({ name }) => name);
      return [{ period: each, indicator, was: total(was), now: total(now), centres: names }];
    }),
  );
}

/** The latest first. */
function periodsBefore(period: Period): readonly Period[] {
  const before = [periodBefore(period)];
  while (period.kind === 'week' && before.length < mostWeeks)
    before.push(periodBefore(before.at(-1) ?? period));

  return before;
}

type Sums = ReadonlyMap<string, Readonly<Record<Correctable, number>>>;

async function sumsOf(
  within: Within,
  periods: readonly Period[],
  asOf: Date,
  figures: FigureRecords,
): Promise<Sums> {
  const sums = new Map<string, Record<Correctable, number>>();

  for await (const page of figures.entriesAt(within, asOf)) {
    for (const { centreId, record } of page) {
      const period = periods.find(({ from, to }) => from <= record.date && record.date <= to);
      if (period) add(sums, keyOf(period, centreId), record);
    }
  }

  return sums;
}

/** In place, since there may be many. */
function add(sums: Map<string, Record<Correctable, number>>, key: string, record: ActivityRecord): void {
  const sum = sums.get(key) ?? { activities: 0, visits: 0, volunteers: 0 };
  sum.activities += 1;
  sum.visits += visitsOf(record);
  sum.volunteers += record.volunteers;
  sums.set(key, sum);
}

function keyOf({ name }: Period, centreId: string): string {
  return `${name} ${centreId}`;
}
