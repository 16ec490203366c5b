import type { Figure } from '../../../core/figures/figure.js';
import type { IndicatorKey } from '../../../core/indicators/index.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { ReportCell, ReportColumn, ReportTable } from '../../../core/report/report-table.js';
import type { Compared } from '../../../core/stats/comparisons.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { isShare } from '../figure-value.js';
import { wordPeriodOf } from '../periods.js';
import { kindOfUnit } from './kind-of-unit.js';

type Single = Extract<Figure, { kind: 'sum' | 'ratio' }>;

/** Every figure that is one number, with what it was before. */
export function figuresSection(report: ReportFigures, words: Words): ReportSection {
  return {
    key: 'figures',
    title: words.text('report-figures'),
    lead: words.text('report-figures-lead'),
    charts: [],
    tables: [figuresTable(report, words)],
  };
}

function figuresTable({ seen: { figures }, compared }: ReportFigures, words: Words): ReportTable {
  const singles = Object.entries(figures.indicators).filter(isSingle);
  const known = singles.filter(([, { value }]) => value !== null);
  const unknown = singles.filter(([, { value }]) => value === null);
  const both = [compared.before, ...(compared.lastYear ? [compared.lastYear] : [])];
  const others = both.filter(({ values }) => (values.activities ?? 0) > 0);
  const empty = both.filter((other) => !others.includes(other));

  return {
    key: 'figures',
    title: words.text('report-figures'),
    note: capitalisedNotes([
      ...(others.length > 0 ? [words.text('report-points-note')] : []),
      ...empty.map((other) => words.text('report-nothing-before', { period: wordThan(other, words) })),
      ...(unknown.length > 0 ? [`${withoutValue(unknown, words)}.`] : []),
    ]),
    columns: [
      column('figure', words.text('report-figure'), 'text'),
      column('value', words.text('report-value'), 'ratio'),
      column('parts', words.text('report-parts'), 'text'),
      ...others.flatMap((other, place): readonly ReportColumn[] => [
        column(`then-${place}`, capitalised(wordThan(other, words), words), 'ratio'),
        column(`change-${place}`, words.text('report-change'), 'change'),
      ]),
    ],
    rows: known.map(([key, figure]) => [
      capitalised(words.text(`indicator-name-${key}`), words),
      measured(figure, figure.value),
      partsOf(figure, words),
      ...others.flatMap(({ values }): readonly ReportCell[] => [
        measured(figure, values[key] ?? null),
        change(figure, values[key]),
      ]),
    ]),
    total: null,
  };

  function capitalisedNotes(notes: readonly string[]): string | null {
    return notes.length === 0 ? null : notes.map((note) => capitalised(note, words)).join(' ');
  }
}

function isSingle(entry: [string, Figure]): entry is [IndicatorKey, Single] {
  return entry[1].kind === 'sum' || entry[1].kind === 'ratio';
}

function column(key: string, name: string, kind: ReportColumn['kind']): ReportColumn {
  return { key, name, kind, unit: null };
}

function measured({ unit }: Single, value: number | null): ReportCell {
  return { kind: kindOfUnit(unit), value };
}

/** Both numbers of a division, as they are shown. */
function partsOf(figure: Single, { format }: Words): ReportCell {
  if (figure.kind !== 'ratio' || figure.numerator === null || figure.denominator === null) return '';

  return `${format.number(figure.numerator)} / ${format.number(figure.denominator)}`;
}

/** Shares by points, all else by a share of what it was. */
function change({ unit, value }: Single, then: number | undefined): ReportCell {
  if (value === null || then === undefined) return null;
  if (isShare(unit)) return { kind: 'points', value: Math.round(10 * (value - then)) / 10 };

  return { kind: 'change', value: then === 0 ? null : Math.round((1_000 * (value - then)) / then) / 10 };
}

function wordThan(other: Compared, words: Words): string {
  const period = wordPeriodOf(other.period, words);

  return other.isBeginning ? words.text('stats-same-days', { period }) : period;
}

function withoutValue(unknown: readonly (readonly [IndicatorKey, Single])[], words: Words): string {
  return words.text('stats-without-value', {
    indicators: unknown.map(([key]) => words.text(`indicator-name-${key}`)).join(', '),
  });
}
