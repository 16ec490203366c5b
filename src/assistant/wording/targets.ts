import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Unit } from '../../core/indicators/indicator.js';
import type { Line, Message } from '../../core/message.js';
import type { TargetFact, TargetProgress } from '../../core/stats/target-facts.js';
import type { Words } from '../../locales/words.js';
import { wordValue } from './figure-value.js';

const mostRows = 40;

/** `target for 2026, visits: 78% of 100,000, 90% of the year gone – at this pace 87%` */
export function wordProgress(targets: readonly TargetProgress[], words: Words): readonly Line[] {
  return targets.map((progress) => {
    const { year, indicator, unit, value, reached, gone, kind } = progress;
    const { format } = words;
    const said = {
      year: String(year),
      name: words.text(`indicator-name-${indicator}`),
      target: wordValue(value, unit, words),
    };
    if (kind === 'level') {
      const known = reached === null ? words.text('target-unknown') : wordValue(reached, unit, words);
      return words.line('target-level', { ...said, value: known });
    }

    const share = (reached ?? 0) / value;
    const progressed = { ...said, share: format.percent(Math.round(100 * share)) };
    return gone >= 1
      ? words.line('target-reached', progressed)
      : words.line('target-progress', {
          ...progressed,
          gone: format.percent(Math.round(100 * gone)),
          pace: format.percent(Math.round((100 * share) / gone)),
        });
  });
}

type Set = Extract<TargetFact, { kind: 'target-set' }>;
type Removed = Extract<TargetFact, { kind: 'target-removed' }>;
type Listed = Extract<TargetFact, { kind: 'targets-listed' }>;

export function wordTargetSet(fact: Set, words: Words): Message {
  const { before, unit } = fact;
  const was = before === null ? [] : [words.line('target-was', { value: wordValue(before, unit, words) })];

  return { lines: [words.line('target-set', named(fact, words)), ...was] };
}

export function wordTargetRemoved({ scope, year, indicator }: Removed, words: Words): Message {
  const name = words.text(`indicator-name-${indicator}`);

  return { lines: [words.line('target-removed', { scope: scope.name, year: String(year), name })] };
}

export function wordTargets({ year, targets }: Listed, words: Words): Message {
  if (targets.length === 0) return { lines: [words.line('targets-none', { year: String(year) })] };
  const more = targets.length - mostRows;

  return {
    lines: [
      words.line('targets-head', { year: String(year) }),
      ...targets.slice(0, mostRows).map((row) => words.line('target-row', named(row, words))),
      ...(more > 0 ? [words.line('stats-and-more', { count: more })] : []),
    ],
  };
}

interface Named {
  readonly scope: { readonly name: string };
  readonly year: number;
  readonly indicator: IndicatorKey;
  readonly unit: Unit;
  readonly value: number;
}

function named({ scope, year, indicator, unit, value }: Named, words: Words) {
  return {
    scope: scope.name,
    year: String(year),
    name: words.text(`indicator-name-${indicator}`),
    value: wordValue(value, unit, words),
  };
}
