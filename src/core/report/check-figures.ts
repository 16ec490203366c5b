import type { Figure, Figures } from '../figures/figure.js';
import { partsOf } from '../figures/parts.js';
import { hours, shown } from '../indicators/amount.js';
import type { Row } from '../indicators/tables.js';
import type { Period } from '../period.js';
import type { CountedEntries, FigureSources } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import type { ReportParts } from './report-parts.js';
import { addedUp } from '../figures/open-sums.js';

/** What a total was held against, and didn't come out as. */
export type DoesNotAddUp =
  'entries' | 'spans' | 'centres' | 'types' | 'forms' | 'settings' | 'genders' | 'ages' | 'leaders';

/** What the entries themselves add up to, beside what is kept added up; null for how things stood at another moment. */
export async function countedEntries(
  centres: readonly Scope[],
  { period, asOf }: { readonly period: Period; readonly asOf: Date | null },
  { figures }: FigureSources,
): Promise<CountedEntries | null> {
  if (asOf !== null) return null;
  const within = { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
  const all = { activities: 0, visits: 0, minutes: 0 };
  for (const part of partsOf(within, 10_000)) {
    const counted = await figures.counted(part);
    all.activities += counted.activities;
    all.visits += counted.visits;
    all.minutes += counted.minutes;
  }

  return all;
}

/** Each figure that is a sum of others in the same report is held against them; none where all is well. */
export function whatDoesNotAddUp(
  { indicators }: Figures,
  parts: ReportParts | null,
  entries: CountedEntries | null,
): readonly DoesNotAddUp[] {
  const total = {
    activities: valueOf(indicators.activities),
    visits: valueOf(indicators.visits),
    hours: valueOf(indicators.activity_hours),
  };
  const isTotal = ({ activities, visits, minutes }: CountedEntries): boolean =>
    activities === total.activities && visits === total.visits && shown(hours(minutes)) === total.hours;
  const led = numeratorOf(indicators.youth_led_share) + numeratorOf(indicators.co_created_share);
  const checks: readonly (readonly [name: DoesNotAddUp, holds: boolean])[] = [
    ['entries', entries === null || isTotal(entries)],
    ['spans', parts === null || isTotal(addedUp(parts.spans.map(({ sums }) => sums)))],
    ['centres', parts === null || isTotal(addedUp([...parts.sums.values()]))],
    ['types', isSum(indicators.by_type)],
    ['forms', isSum(indicators.by_form)],
    ['settings', isSum(indicators.by_setting)],
    ['genders', sumOfCells(indicators.gender_split, []) === total.visits],
    ['ages', sumOfCells(indicators.age_structure, ['unknown']) <= total.visits],
    ['leaders', led <= total.activities],
  ];

  return checks.filter(([, holds]) => !holds).map(([name]) => name);

  /** Hours of rows are rounded row by row. */
  function isSum(figure: Figure): boolean {
    const sum = sumOfRows(figure);

    return sum.activities === total.activities && sum.visits === total.visits;
  }
}

function valueOf(figure: Figure): number {
  return figure.kind === 'sum' ? (figure.value ?? 0) : 0;
}

function numeratorOf(figure: Figure): number {
  return figure.kind === 'ratio' ? (figure.numerator ?? 0) : 0;
}

function sumOfRows(figure: Figure): Pick<Row, 'activities' | 'visits'> {
  const rows = figure.kind === 'table' ? Object.values(figure.rows) : [];

  return {
    activities: rows.reduce((sum, { activities }) => sum + activities, 0),
    visits: rows.reduce((sum, { visits }) => sum + visits, 0),
  };
}

function sumOfCells(figure: Figure, without: readonly string[]): number {
  const cells = figure.kind === 'split' ? Object.entries(figure.cells) : [];

  return cells
    .filter(([bucket]) => !without.includes(bucket))
    .reduce((sum, [, cell]) => sum + ('hidden' in cell ? 0 : cell.numerator), 0);
}
