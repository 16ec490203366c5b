import { visitsOf } from '../activity.js';
import { partsOf } from '../figures/parts.js';
import { sumsIn } from '../figures/sums-in.js';
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
  /** Nothing has changed after as-of. */
  readonly isNow: boolean;
}

type Sums = Readonly<Record<Correctable, number>>;

const mostWeeks = 4;
const centreDaysAtOnce = 1_000;
const none: Sums = { activities: 0, visits: 0, volunteers: 0 };

/** What earlier digests said of the last four weeks, or of the period before a longer one, and is otherwise since. */
export async function corrections(asked: Asked, figures: FigureRecords): Promise<readonly Correction[]> {
  const { period, centres, since, asOf } = asked;
  if (since >= asOf) return [];
  const centreIds = centres.map(({ id }) => id);
  const corrected: Correction[] = [];

  for (const earlier of periodsBefore(period)) {
    const within = { centreIds, from: earlier.from, to: earlier.to };
    const changes = await changesBetween(within, since, asOf, figures);
    if (changes.size === 0) continue;
    const total = await sumsOf(centres, earlier, asked.isNow ? null : asOf, figures);
    corrected.push(...correctionsOf(earlier, centres, changes, total));
  }

  return corrected;
}

function correctionsOf(
  period: Period,
  centres: readonly Scope[],
  changes: ReadonlyMap<string, Sums>,
  total: Sums,
): readonly Correction[] {
  return correctable.flatMap((indicator) => {
    const at = ({ id }: Scope) => changes.get(id)?.[indicator] ?? 0;
    const change = centres.reduce((sum, centre) => sum + at(centre), 0);
    const names = centres.filter((centre) => at(centre) !== 0).map(({ name }) => name);
    const now = total[indicator];

    return change === 0 ? [] : [{ period, indicator, was: now - change, now, centres: names }];
  });
}

/** The latest first. */
function periodsBefore(period: Period): readonly Period[] {
  const before = [periodBefore(period)];
  while (period.kind === 'week' && before.length < mostWeeks)
    before.push(periodBefore(before.at(-1) ?? period));

  return before;
}

/** By the centre's id. */
async function changesBetween(
  within: Within,
  since: Date,
  asOf: Date,
  figures: FigureRecords,
): Promise<ReadonlyMap<string, Sums>> {
  const changes = new Map<string, Sums>();
  for (const part of partsOf(within, centreDaysAtOnce)) {
    for (const change of await figures.changedBetween(part, since, asOf)) {
      changes.set(change.centreId, added(changes.get(change.centreId) ?? none, change));
    }
  }

  return changes;
}

async function sumsOf(
  centres: readonly Scope[],
  period: Period,
  asOf: Date | null,
  figures: FigureRecords,
): Promise<Sums> {
  const kinds = await sumsIn(centres, { period, asOf }, figures);

  return kinds.reduce((total, kind) => added(total, { ...kind, visits: visitsOf(kind) }), none);
}

function added(one: Sums, other: Sums): Sums {
  return {
    activities: one.activities + other.activities,
    visits: one.visits + other.visits,
    volunteers: one.volunteers + other.volunteers,
  };
}
