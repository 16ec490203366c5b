import type { Button, Message } from '../../core/message.js';
import { periodAfter, periodBefore, type Period } from '../../core/period.js';
import { figureParts, viewOfIndicator } from '../../core/stats/figure-button.js';
import type { FiguresTold, WhichScope } from '../../core/stats/stats-facts.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod, wordPeriodOf } from './periods.js';

/** Other sides of the same figures, and the periods beside them. */
export function figureButtons(fact: FiguresTold, words: Words): readonly Button[] {
  const { scope, period } = fact.seen.figures;
  const { view, today, asOf } = fact;
  const here = view.kind === 'indicator' ? viewOfIndicator(view.indicator) : view.kind;
  const button = (label: string, to: { readonly view?: string; readonly period?: Period }): Button => ({
    id: `stats:${figureParts({ view: to.view ?? here, period: (to.period ?? period).name, scopeId: scope.id, asOf })}`,
    label,
  });
  const views = [
    ['overview', words.text('button-overview')],
    ['type', words.text('button-by-kind')],
    ...(scope.kind === 'centre' ? [] : [['centre', words.text('button-by-centre')] as const]),
    ['gender', words.text('button-by-gender')],
  ] as const;
  const after = periodAfter(period);

  return [
    ...views.filter(([name]) => name !== here).map(([name, label]) => button(label, { view: name })),
    whyButton(fact, words),
    button(words.text('button-earlier', { period: nearby(periodBefore(period), period, words) }), {
      period: periodBefore(period),
    }),
    ...(after.from <= today
      ? [button(words.text('button-later', { period: nearby(after, period, words) }), { period: after })]
      : []),
  ];
}

/** What the figure in full stands on, or the one that the headline ends with. */
function whyButton({ view, seen: { figures }, asOf }: FiguresTold, words: Words): Button {
  const of = viewOfIndicator(view.kind === 'indicator' ? view.indicator : 'youth_led_share');
  const parts = figureParts({ view: of, period: figures.period.name, scopeId: figures.scope.id, asOf });

  return { id: `why:${parts}`, label: words.text('button-why') };
}

/** A week of another year is named with it. */
function nearby(other: Period, period: Period, words: Words): string {
  return other.name.slice(0, 4) === period.name.slice(0, 4)
    ? wordPeriod(other, words)
    : wordPeriodOf(other, words);
}

export function wordWhichScope({ command, view, period, asOf, scopes }: WhichScope, words: Words): Message {
  const id = (scopeId: string): string =>
    `${command}:${figureParts({ view, period: period.name, scopeId, asOf })}`;

  return {
    lines: [words.line('which-scope')],
    buttons: scopes.slice(0, 20).map((scope) => ({ id: id(scope.id), label: beginning(scope.name) })),
  };
}

function beginning(name: string): string {
  const letters = Array.from(name);

  return letters.length > 34 ? `${letters.slice(0, 33).join('')}…` : name;
}
