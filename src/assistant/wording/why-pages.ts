import type { Figure } from '../../core/figures/figure.js';
import type { Line, Message } from '../../core/message.js';
import type { EntriesBehindListed, FigureByCentre, FigureDefined } from '../../core/stats/why-facts.js';
import type { Scope } from '../../core/structure.js';
import type { Words } from '../../locales/words.js';
import { chooseEntry } from './choose-entry.js';
import { entryInWords } from './entry-lines.js';
import { wordValue } from './figure-value.js';
import { wordIndicator } from './indicator.js';
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

export function wordFigureDefined(fact: FigureDefined, words: Words): Message {
  const { lines } = wordIndicator(fact.indicator, words);

  return { lines, buttons: [backToWhy(fact, words)] };
}

/** Codes with what they stand for; each can be shown. */
export function wordEntriesBehind(fact: EntriesBehindListed, words: Words): Message {
  const { entries, page, pages } = fact;
  const paged = pages > 1 ? [words.line('why-page', { page: page + 1, pages })] : [];
  const list = entries.map((entry) =>
    words.line('why-entry', {
      ...entryInWords(entry, words),
      day: words.format.date(entry.record.date, entry.today),
      centre: entry.centre.name,
    }),
  );

  return {
    lines: [wordFigure(fact, words), wordWhere(fact, words), ...list, ...paged],
    buttons: pageButtons(fact, words),
    ...chooseEntry(entries, words),
  };
}
