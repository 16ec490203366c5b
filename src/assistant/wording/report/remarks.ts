import type { Figures } from '../../../core/figures/figure.js';
import { dateAt } from '../../../core/today.js';
import type { Words } from '../../../locales/words.js';

const named = 12;

/** Why the figures are not the last word on the period; nothing where they may be. */
export function wordRemarks({ scope, period, asOf, reporting }: Figures, words: Words): readonly string[] {
  const isRunning = dateAt(asOf, scope.zone) <= period.to;
  const { missing } = reporting;
  const names = missing.slice(0, named).map(({ name }) => name);
  const more = missing.length - names.length;
  const rest = more > 0 ? [words.text('stats-and-more', { count: more })] : [];

  return [
    ...(isRunning ? [words.text('report-running')] : []),
    ...(missing.length > 0
      ? [words.text('report-not-all', { centres: [names.join(', '), ...rest].join(' ') })]
      : []),
  ];
}
