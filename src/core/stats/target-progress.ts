import { computeFigures } from '../figures/compute-figures.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Unit } from '../indicators/indicator.js';
import { daysBetween } from '../local-date.js';
import { periodOf, type Period } from '../period.js';
import type { Target } from '../ports/target-records.js';
import type { Records } from '../ports.js';
import { dateAt } from '../today.js';
import type { Asked } from './asked.js';
import type { TargetProgress } from './target-facts.js';
import { targetKindOf } from './target-kind.js';

type Sources = Pick<Records, 'structure' | 'figures' | 'targets'>;

type Question = Pick<Asked, 'scope' | 'period' | 'asOf'>;

/** How far the place is with its targets for the year of the period. */
export async function targetProgress(
  question: Question,
  now: Date,
  only: IndicatorKey | null,
  records: Sources,
): Promise<readonly TargetProgress[]> {
  const targets = await targetsOfYear(question, now, records);

  return progressOf(
    targets.filter(({ indicator }) => only === null || indicator === only),
    question,
    now,
    records,
  );
}

export function targetsOfYear(
  question: Question,
  now: Date,
  { targets }: Pick<Sources, 'targets'>,
): Promise<readonly Target[]> {
  return targets.of([question.scope.id], Number(yearOf(question, now).name));
}

/** One more reading, and only where there are any. */
export async function progressOf(
  targets: readonly Target[],
  question: Question,
  now: Date,
  records: Pick<Sources, 'structure' | 'figures'>,
): Promise<readonly TargetProgress[]> {
  if (targets.length === 0) return [];
  const { scope, asOf } = question;
  const today = dateAt(asOf ?? now, scope.zone);
  const year = yearOf(question, now);

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

function yearOf({ scope, period, asOf }: Question, now: Date): Period {
  const today = dateAt(asOf ?? now, scope.zone);

  return periodOf('year', period.to < today ? period.to : today);
}
