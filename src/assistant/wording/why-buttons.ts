import type { Button } from '../../core/message.js';
import { figureParts, viewOfIndicator } from '../../core/stats/figure-button.js';
import type { WhyFact, EntriesBehindListed, FigureExplained } from '../../core/stats/why-facts.js';
import type { Words } from '../../locales/words.js';

type About = Pick<FigureExplained, 'indicator' | 'seen' | 'asOf'>;

export function whyButtons(fact: FigureExplained, words: Words): readonly Button[] {
  const { entries } = fact;

  return [
    ...(entries ? [button(fact, 'e0', words.text('button-entries-behind', { count: entries }))] : []),
    ...(fact.hasCentres ? [button(fact, 'c', words.text('button-by-centre'))] : []),
    button(fact, 'd', words.text('button-definition')),
    inStats(fact, words),
  ];
}

/** Back to the formula. */
export function backToWhy(fact: Exclude<WhyFact, FigureExplained>, words: Words): Button {
  return button(fact, 'w', words.text('button-why'));
}

export function pageButtons(fact: EntriesBehindListed, words: Words): readonly Button[] {
  const { page, pages } = fact;

  return [
    ...(page > 0 ? [button(fact, `e${page - 1}`, words.text('button-newer'))] : []),
    ...(page < pages - 1 ? [button(fact, `e${page + 1}`, words.text('button-older'))] : []),
    backToWhy(fact, words),
  ];
}

function inStats(fact: About, words: Words): Button {
  return { id: `stats:${parts(fact, viewOfIndicator(fact.indicator))}`, label: words.text('button-changes') };
}

function button(fact: About, view: string, label: string): Button {
  return { id: `why:${parts(fact, `${viewOfIndicator(fact.indicator)}${view}`)}`, label };
}

function parts({ seen: { figures }, asOf }: About, view: string): string {
  return figureParts({ view, period: figures.period.name, scopeId: figures.scope.id, asOf });
}
