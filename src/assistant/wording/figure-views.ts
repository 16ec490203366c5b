import type { Figure } from '../../core/figures/figure.js';
import { indicators, type IndicatorKey } from '../../core/indicators/index.js';
import type { Row } from '../../core/indicators/tables.js';
import type { Line } from '../../core/message.js';
import type { CentreRow } from '../../core/stats/by-centre.js';
import type { FiguresTold, FiguresView } from '../../core/stats/stats-facts.js';
import { typeNamed } from '../../core/vocabulary/type-named.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';
import { wordChanges } from './figure-changes.js';
import { wordValue } from './figure-value.js';
import { wordProgress } from './targets.js';
import { wordAges, wordGenders, wordReserve } from './shares.js';

const mostRows = 30;

/** One side of the figures in full. */
export function wordView(view: FiguresView, fact: FiguresTold, words: Words): readonly Line[] {
  switch (view.kind) {
    case 'overview':
      return [];
    case 'type':
      return rowsOf('by_type', fact, words);
    case 'centre':
      return limited(
        view.rows.map((row) => wordCentre(row, words)),
        words,
      );
    case 'gender':
      return bothShares(fact, words);
    case 'indicator':
      return wordOne(view.indicator, fact, words);
  }
}

function bothShares({ seen: { gender, ages } }: FiguresTold, words: Words): readonly Line[] {
  const sides = [
    { head: 'gender-head' as const, told: wordGenders(gender, words), reserve: wordReserve(gender, words) },
    { head: 'ages-head' as const, told: wordAges(ages, words), reserve: wordReserve(ages, words) },
  ];
  const said = (reserve: string | null): readonly Line[] =>
    reserve === null ? [] : [[{ emphasis: capitalised(reserve, words) }]];
  const untold = new Set(sides.flatMap(({ told, reserve }) => (told.length === 0 ? [reserve] : [])));
  const lines = [
    ...sides.flatMap(({ head, told, reserve }): readonly Line[] =>
      told.length === 0 ? [] : [words.line(head), [told.join(' · ')], ...said(reserve)],
    ),
    ...[...untold].flatMap(said),
  ];

  return lines.length === 0 ? [words.line('stats-nothing')] : lines;
}

/** A split or a table as it is told, without its name. */
export function wordOneSide(
  key: IndicatorKey,
  fact: Pick<FiguresTold, 'seen' | 'vocabulary'>,
  words: Words,
): readonly Line[] {
  return fact.seen.figures.indicators[key].kind === 'split'
    ? bothSharesOf(key, fact, words)
    : rowsOf(key, fact, words);
}

function wordOne(key: IndicatorKey, fact: FiguresTold, words: Words): readonly Line[] {
  const figure = fact.seen.figures.indicators[key];
  const name = capitalised(words.text(`indicator-name-${key}`), words);
  const means: Line = [{ emphasis: words.text(`indicator-means-${key}`) }];

  switch (figure.kind) {
    case 'split':
      return [...bothSharesOf(key, fact, words), means];
    case 'table':
      return [[{ strong: name }], ...rowsOf(key, fact, words), means];
    case 'sum':
    case 'ratio': {
      const { value, unit } = figure;
      if (value === null) return [words.line('stats-no-value', { name }), means];

      return [
        words.line('stats-value', { name, value: wordValue(value, unit, words) }),
        ...division(figure, words),
        ...wordChanges({ key, value, unit }, fact.compared, words).map((change): Line => [change]),
        ...wordProgress(fact.targets, words),
        means,
      ];
    }
  }
}

function bothSharesOf(key: IndicatorKey, fact: Pick<FiguresTold, 'seen'>, words: Words): readonly Line[] {
  const isGender = key === 'gender_split';
  const seen = isGender ? fact.seen.gender : fact.seen.ages;
  const told = isGender ? wordGenders(seen, words) : wordAges(seen, words);
  const reserve = wordReserve(seen, words);

  return [
    words.line(isGender ? 'gender-head' : 'ages-head'),
    ...(told.length > 0 ? [[told.join(' · ')]] : []),
    ...(reserve === null ? [] : [[capitalised(reserve, words)]]),
  ];
}

function division(figure: Figure, words: Words): readonly Line[] {
  if (figure.kind !== 'ratio' || figure.numerator === null || figure.denominator === null) return [];
  const { format } = words;

  return [
    words.line('stats-division', {
      numerator: format.number(figure.numerator),
      denominator: format.number(figure.denominator),
    }),
  ];
}

function rowsOf(
  key: IndicatorKey,
  { seen, vocabulary }: Pick<FiguresTold, 'seen' | 'vocabulary'>,
  words: Words,
): readonly Line[] {
  const figure = seen.figures.indicators[key];
  const rows = figure.kind === 'table' ? Object.entries(figure.rows) : [];
  if (rows.length === 0) return [words.line('stats-nothing')];

  return limited(
    rows.map(([row, sums]) => wordRow(nameOf(key, row, vocabulary, words), sums, words)),
    words,
  );
}

function nameOf(key: IndicatorKey, row: string, vocabulary: FiguresTold['vocabulary'], words: Words): string {
  const table = indicators.find((indicator) => indicator.key === key);
  if (table?.kind !== 'table') return row;

  switch (table.by) {
    case 'type':
      return typeNamed(row, vocabulary).names[words.language];
    case 'form':
      return words.text(`form-${row as 'open'}`);
    case 'setting':
      return words.text(`setting-${row as 'digital'}`);
  }
}

function wordRow(name: string, { activities, visits, hours }: Row, words: Words): Line {
  return words.line('stats-row', {
    name: capitalised(name, words),
    ...counted(activities, visits, hours, words),
  });
}

function wordCentre({ centre, activities, visits, minutes, ledByYouth }: CentreRow, words: Words): Line {
  if (activities === 0) return words.line('stats-row-none', { centre: centre.name });
  const hours = Math.round(minutes / 6) / 10;

  return words.line('stats-row-centre', {
    centre: centre.name,
    ...counted(activities, visits, hours, words),
    share: words.format.percent((100 * ledByYouth) / activities),
  });
}

function counted(activities: number, visits: number, hours: number, words: Words) {
  return {
    activities: words.text('count-activities', { count: activities }),
    visits: words.text('count-visits', { count: visits }),
    hours: words.text('unit-h', { value: words.format.number(hours) }),
  };
}

function limited(lines: readonly Line[], words: Words): readonly Line[] {
  const more = lines.length - mostRows;

  return more > 0 ? [...lines.slice(0, mostRows), words.line('stats-and-more', { count: more })] : lines;
}
