import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Unit } from '../../core/indicators/indicator.js';
import type { Compared, Comparisons } from '../../core/stats/comparisons.js';
import type { Words } from '../../locales/words.js';
import { isShare, wordValue } from './figure-value.js';
import { wordPeriod, wordPeriodOf } from './periods.js';

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
    return [words.text('stats-change', { ...said, ...wordStep(visits, value, words) })];
  });
}

/** Of any figure: shares change by points, all else by a share of what it was. */
export function wordChanges(changed: Changed, compared: Comparisons, words: Words): readonly string[] {
  const { key, unit, value: now } = changed;

  return others(compared).flatMap((other) => {
    const value = other.values[key];
    if (value === undefined) return [];
    const said = { than: wordThan(other, compared, words), value: wordValue(value, unit, words) };

    if (value === now) return [words.text('stats-same', said)];
    if (isShare(unit)) return [words.text('stats-points', { ...said, ...pointsBetween(now, value) })];
    if (value === 0) return [words.text('stats-change-from-none', said)];
    return [words.text('stats-by', { ...said, ...wordStep(now, value, words) })];
  });
}

function others({ before, lastYear }: Comparisons): readonly Compared[] {
  return lastYear ? [before, lastYear] : [before];
}

function wordThan(other: Compared, { before }: Comparisons, words: Words): string {
  const period = other === before ? wordPeriod(other.period, words) : wordPeriodOf(other.period, words);

  return other.isBeginning ? words.text('stats-same-days', { period }) : period;
}

function wordStep(
  now: number,
  then: number,
  { format }: Words,
): { readonly arrow: string; readonly by: string } {
  const percent = (100 * Math.abs(now - then)) / then;

  return { arrow: arrowOf(now, then), by: format.percent(percent < 1 ? percent : Math.round(percent)) };
}

function pointsBetween(now: number, then: number): { readonly arrow: string; readonly points: number } {
  return { arrow: arrowOf(now, then), points: Math.round(10 * Math.abs(now - then)) / 10 };
}

function arrowOf(now: number, then: number): string {
  return now > then ? '▲' : '▼';
}
