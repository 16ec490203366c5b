import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Unit } from '../../core/indicators/indicator.js';
import type { Compared, Comparisons } from '../../core/stats/comparisons.js';
import type { Words } from '../../locales/words.js';
import { isShare, wordValue } from './figure-value.js';
import { wordPeriod, wordPeriodOf } from './periods.js';
import { arrowOf, apartBy, stepOf } from './step.js';

interface Changed {
  readonly key: IndicatorKey;
  readonly value: number;
  readonly unit: Unit;
}

/** `▲ 6% visits on week 46 (1,874)`, and the same against a year ago. */
export function wordVisitChanges(visits: number, compared: Comparisons, words: Words): readonly string[] {
  return others(compared).flatMap((other) => {
    const value = other.values.visits;
    if (value === undefined) return [];
    const said = { than: wordThan(other, compared, words), value: words.format.number(value) };

    if (value === visits) return [words.text('stats-change-none', said)];
    if (value === 0) return [words.text('stats-change-from-none', said)];
    const by = stepOf(visits, value, words.format) ?? words.format.number(Math.abs(visits - value));
    return [words.text('stats-change', { ...said, arrow: arrowOf(visits, value), by })];
  });
}

/** Of any figure: shares change by points, all else by a share of what it was. */
export function wordChanges(changed: Changed, compared: Comparisons, words: Words): readonly string[] {
  const { key, unit, value: now } = changed;

  return others(compared).flatMap((other) => {
    const value = other.values[key];
    if (value === undefined) return [];
    const said = { than: wordThan(other, compared, words), value: wordValue(value, unit, words) };

    const arrow = arrowOf(now, value);
    if (isShare(unit)) {
      const points = apartBy(now, value);
      return [
        points === 0
          ? words.text('stats-same', said)
          : words.text('stats-points', { ...said, arrow, points }),
      ];
    }
    if (value === 0 && now !== 0) return [words.text('stats-change-from-none', said)];
    const by = value === now ? null : stepOf(now, value, words.format);
    return [by === null ? words.text('stats-same', said) : words.text('stats-by', { ...said, arrow, by })];
  });
}

function others({ before, lastYear }: Comparisons): readonly Compared[] {
  return lastYear ? [before, lastYear] : [before];
}

function wordThan(other: Compared, { before }: Comparisons, words: Words): string {
  const period = other === before ? wordPeriod(other.period, words) : wordPeriodOf(other.period, words);

  return other.isBeginning ? words.text('stats-same-days', { period }) : period;
}
