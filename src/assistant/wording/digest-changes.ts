import type { Beside, Digest } from '../../core/digests/digest.js';
import type { Figure } from '../../core/figures/figure.js';
import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { isShare } from './figure-value.js';
import { amountOf } from './headline.js';
import { wordPeriod, wordPeriodOf } from './periods.js';

/** Of fewer visits than that a percentage would say too much. */
const fewVisits = 50;

/** `visits: ▲ 3% on week 46 (1,742) · ▲ 12% on week 47 of 2025 (1,612)`. */
export function wordVisitsBeside({ indicators, before, lastYear }: Digest, words: Words): readonly Line[] {
  const now = amountOf(indicators.visits);
  const told = [
    ...wordBeside(now, before, wordPeriod(before.period, words), words),
    ...(lastYear ? wordBeside(now, lastYear, wordPeriodOf(lastYear.period, words), words) : []),
  ];

  return told.length === 0 ? [] : [words.line('digest-visits-beside', { changes: told.join(' · ') })];
}

function wordBeside(now: number, { values }: Beside, than: string, words: Words): readonly string[] {
  const then = values.visits ?? null;
  if (then === null) return [];
  const said = { than, value: words.format.number(then) };

  if (then === now) return [words.text('stats-same', said)];
  if (then === 0) return [words.text('stats-change-from-none', said)];
  const by =
    then < fewVisits ? words.format.number(Math.abs(now - then)) : percentBetween(now, then, words.format);

  return [words.text('stats-by', { ...said, arrow: arrowOf(now, then), by })];
}

/**
 * ` (▲ 1%, ▼ 8%)`: against the same two periods, which the line above names; shares by points, without a sign. Nothing where
 * one of them is not known or had none.
 */
export function wordArrows(
  key: IndicatorKey,
  { indicators, before, lastYear }: Digest,
  { format }: Words,
): string {
  const figure: Figure = indicators[key];
  if (figure.kind !== 'sum' && figure.kind !== 'ratio') return '';
  const beside = lastYear ? [before, lastYear] : [before];
  const values = beside.map(({ values: then }) => then[key] ?? 0);
  if (values.includes(0)) return '';
  const now = amountOf(figure);
  const said = values.map((then) => {
    if (then === now) return '=';
    const by = isShare(figure.unit)
      ? format.number(Math.round(10 * Math.abs(now - then)) / 10)
      : percentBetween(now, then, format);

    return `${arrowOf(now, then)} ${by}`;
  });

  return ` (${said.join(', ')})`;
}

function percentBetween(now: number, then: number, format: Words['format']): string {
  const percent = (100 * Math.abs(now - then)) / then;

  return format.percent(percent < 1 ? percent : Math.round(percent));
}

function arrowOf(now: number, then: number): string {
  return now > then ? '▲' : '▼';
}
