import type { Beside, Digest } from '../../core/digests/digest.js';
import type { Figure } from '../../core/figures/figure.js';
import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Line } from '../../core/message.js';
import type { Format } from '../../locales/format.js';
import type { Words } from '../../locales/words.js';
import { isShare } from './figure-value.js';
import { amountOf } from './headline.js';
import { wordPeriod, wordPeriodOf } from './periods.js';
import { arrowOf, apartBy, stepOf } from './step.js';

/** Of fewer visits than that a percentage would say too much. */
const fewVisits = 50;

/** `visits: ▲ 3% on week 46 (1,742) · ▲ 12% on week 47 of 2025 (1,612)`. */
export function wordVisitsBeside(digest: Digest, words: Words): readonly Line[] {
  const now = amountOf(digest.indicators.visits);
  const [before, lastYear] = besides(digest);
  const told = [
    ...wordBeside(now, before, wordPeriod(before.period, words), words),
    ...(lastYear ? wordBeside(now, lastYear, wordPeriodOf(lastYear.period, words), words) : []),
  ];

  return told.length === 0 ? [] : [words.line('digest-visits-beside', { changes: told.join(' · ') })];
}

function wordBeside(now: number, { values }: Beside, than: string, words: Words): readonly string[] {
  const { format } = words;
  const then = values.visits ?? null;
  if (then === null) return [];
  const said = { than, value: format.number(then) };

  if (then === now) return [words.text('stats-same', said)];
  if (then === 0) return [words.text('stats-change-from-none', said)];
  const step = then < fewVisits ? null : stepOf(now, then, format);
  const by = step ?? format.number(Math.abs(now - then));

  return [words.text('stats-by', { ...said, arrow: arrowOf(now, then), by })];
}

/**
 * ` (▲ 1%, ▼ 8%)`: against the same two periods, which the line above names; shares by points, without a sign. Nothing where
 * one of them is not known or had none.
 */
export function wordArrows(key: IndicatorKey, digest: Digest, { format }: Words): string {
  const figure: Figure = digest.indicators[key];
  if (figure.kind !== 'sum' && figure.kind !== 'ratio') return '';
  const now = amountOf(figure);
  const thens = besides(digest).map(({ values }) => ({
    value: values[key] ?? 0,
    isFew: (values.visits ?? 0) < fewVisits,
  }));
  if (thens.some(({ value }) => value === 0)) return '';
  const said = thens.map(({ value, isFew }) => {
    const by = isFew || isShare(figure.unit) ? wordApart(now, value, format) : stepOf(now, value, format);

    return by === null ? '=' : `${arrowOf(now, value)}${by}`;
  });

  return ` (${said.join(', ')})`;
}

function wordApart(now: number, then: number, format: Format): string | null {
  const points = apartBy(now, then);

  return points === 0 ? null : format.number(points);
}

/** A year in which nothing was told yet is none to be held against. */
function besides({ before, lastYear }: Digest): readonly [Beside] | readonly [Beside, Beside] {
  const { activities = 0, visits = 0 } = lastYear?.values ?? {};

  return lastYear && (activities || visits) ? [before, lastYear] : [before];
}
