import { visitsOf } from '../../core/activity.js';
import type { Figure } from '../../core/figures/figure.js';
import type { Line, Message } from '../../core/message.js';
import type { EntriesBehindListed, FigureByCentre } from '../../core/stats/why-facts.js';
import type { Scope } from '../../core/structure.js';
import type { Words } from '../../locales/words.js';
import { chooseEntry } from './choose-entry.js';
import { wordWhat } from './entry-lines.js';
import { wordValue } from './figure-value.js';
import { backToWhy, pageButtons } from './why-buttons.js';
import { wordFigure, wordWhere } from './why.js';

const mostRows = 30;

export function wordFigureByCentre(fact: FigureByCentre, words: Words): Message {
  const { rows } = fact;
  const more = rows.length - mostRows;

  return {
    lines: [
      wordFigure(fact, words),
      wordWhere(fact, words),
      ...rows.slice(0, mostRows).map(({ centre, figure }) => wordRow(centre, figure, words)),
      ...(more > 0 ? [words.line('stats-and-more', { count: more })] : []),
    ],
    buttons: [backToWhy(fact, words)],
  };
}

function wordRow(centre: Scope, figure: Figure, words: Words): Line {
  if (figure.kind === 'split' || figure.kind === 'table' || figure.value === null) {
    return words.line('stats-row-none', { centre: centre.name });
  }
  const value = wordValue(figure.value, figure.unit, words);
  const { format } = words;

  return figure.kind === 'ratio'
    ? words.line('why-row-of', {
        centre: centre.name,
        value,
        numerator: format.number(figure.numerator ?? 0),
        denominator: format.number(figure.denominator ?? 0),
      })
    : words.line('why-row', { centre: centre.name, value });
}

/** Codes with what they stand for; each can be shown. */
export function wordEntriesBehind(fact: EntriesBehindListed, words: Words): Message {
  const { entries, page, pages } = fact;
  const paged = pages > 1 ? [words.line('why-page', { page: page + 1, pages })] : [];
  const list = entries.map((entry) =>
    words.line('why-entry', {
      code: entry.code,
      day: words.format.date(entry.record.date, entry.today),
      what: wordWhat(entry, words),
      heads: words.text('count-young-people', { count: visitsOf(entry.record) }),
      centre: entry.centre.name,
    }),
  );

  return {
    lines: [wordFigure(fact, words), wordWhere(fact, words), ...list, ...paged],
    buttons: pageButtons(fact, words),
    ...chooseEntry(entries, words),
  };
}
