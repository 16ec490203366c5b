import { computeFigures } from '../figures/compute-figures.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Unit } from '../indicators/indicator.js';
import { daysBetween } from '../local-date.js';
import { periodOf } from '../period.js';
import type { Records } from '../ports.js';
import { dateAt } from '../today.js';
import type { Asked } from './asked.js';
import type { TargetProgress } from './target-facts.js';
import { targetKindOf } from './target-kind.js';

type Sources = Pick<Records, 'structure' | 'figures' | 'targets'>;

/** How far the place is with its targets for the year of the period; one more reading, and only where there are any. */
export async function targetProgress(
  { scope, period, asOf }: Pick<Asked, 'scope' | 'period' | 'asOf'>,
  now: Date,
  only: IndicatorKey | null,
  records: Sources,
): Promise<readonly TargetProgress[]> {
  const today = dateAt(asOf ?? now, scope.zone);
  const last = period.to < today ? period.to : today;
  const year = periodOf('year', last);
  const targets = (await records.targets.of([scope.id], Number(year.name))).filter(
    ({ indicator }) => only === null || indicator === only,
  );
  if (targets.length === 0) return [];

  const { indicators } = await computeFigures({ scope, period: year, asOf, now }, records);
  const gone = Math.min(1, (daysBetween(year.from, today) + 1) / (daysBetween(year.from, year.to) + 1));

  return targets.flatMap((target): readonly TargetProgress[] => {
    const figure = indicators[target.indicator];
    const kind = targetKindOf(target.indicator);
    if (kind === null || figure.kind === 'split' || figure.kind === 'table') return [];
    const unit: Unit = figure.unit;

    return [{ ...target, kind, unit, reached: figure.value, gone }];
  });
}
