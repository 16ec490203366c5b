import type { Figure, Figures } from '../figures/figure.js';
import { partsOf } from '../figures/parts.js';
import { hours, shown } from '../indicators/amount.js';
import type { Row } from '../indicators/tables.js';
import type { Period } from '../period.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import type { ReportParts } from './report-parts.js';
import { addedUp } from './report-sums.js';

/** What a total was held against, and didn't come out as. */
export type DoesNotAddUp =
  'entries' | 'spans' | 'centres' | 'types' | 'forms' | 'settings' | 'genders' | 'ages' | 'leaders';

/** How many entries there are by counting them, beside what is kept added up; null for how things stood at another moment. */
export async function countOfEntries(
  centres: readonly Scope[],
  { period, asOf }: { readonly period: Period; readonly asOf: Date | null },
  { figures }: FigureSources,
): Promise<number | null> {
  if (asOf !== null) return null;
  const within = { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
  let entries = 0;
  for (const part of partsOf(within, 10_000)) entries += await figures.countBehind(part, 'all');

  return entries;
}

/** Each figure that is a sum of others in the same report is held against them; none where all is well. */
export function whatDoesNotAddUp(
  { indicators }: Figures,
  parts: ReportParts | null,
  entries: number | null,
): readonly DoesNotAddUp[] {
  const total = {
    activities: valueOf(indicators.activities),
    visits: valueOf(indicators.visits),
    hours: valueOf(indicators.activity_hours),
  };
  const isTotal = (sums: Pick<Row, 'activities' | 'visits'>): boolean =>
    sums.activities === total.activities && sums.visits === total.visits;
  const isWhole = (figure: Figure): boolean => isTotal(sumOfRows(figure));
  const led = numeratorOf(indicators.youth_led_share) + numeratorOf(indicators.co_created_share);
  const checks: readonly (readonly [name: DoesNotAddUp, holds: boolean])[] = [
    ['entries', entries === null || entries === total.activities],
    ['spans', parts === null || isAll(parts.spans.map(({ sums }) => sums))],
    ['centres', parts === null || isAll([...parts.sums.values()])],
    ['types', isWhole(indicators.by_type)],
    ['forms', isWhole(indicators.by_form)],
    ['settings', isWhole(indicators.by_setting)],
    ['genders', sumOfCells(indicators.gender_split, []) === total.visits],
    ['ages', sumOfCells(indicators.age_structure, ['unknown']) <= total.visits],
    ['leaders', led <= total.activities],
  ];

  return checks.filter(([, holds]) => !holds).map(([name]) => name);

  function isAll(each: Parameters<typeof addedUp>[0]): boolean {
    const sums = addedUp(each);

    return isTotal(sums) && shown(hours(sums.minutes)) === total.hours;
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
