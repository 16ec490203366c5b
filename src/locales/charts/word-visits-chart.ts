import type { WordedChart } from '../../core/charts/chart.js';
import type { VisitsFigures, VisitsStep } from '../../core/charts/chart-figures.js';
import { marksOf } from '../../core/charts/marks-of.js';
import type { Words } from '../words.js';
import { labelsOf } from './labels-of.js';

export function wordVisitsChart(figures: VisitsFigures, words: Words): WordedChart {
  const { by, steps } = figures;
  const title = words.text(`chart-visits-by-${by}`);
  const hasLine = steps.some(({ lastYear }) => lastYear !== null && lastYear > 0);
  const isEmpty = !hasLine && steps.every(({ visits }) => !visits);
  const { labels, axisName } = labelsOf(figures, words);
  const highest = Math.max(...steps.flatMap(({ visits, lastYear }) => [visits ?? 0, lastYear ?? 0]));
  const years = yearsOf(figures);

  return {
    chart: {
      kind: 'columns',
      title,
      subtitle: words.text('chart-subtitle', { place: figures.place, span: spanOf(figures.span, words) }),
      nothing: isEmpty ? words.text('chart-none') : null,
      columns: steps.map(({ visits, lastYear }, place) => ({
        label: labels[place] ?? '',
        value: visits,
        said: visits === null ? '' : words.format.number(visits),
        line: hasLine ? lastYear : null,
      })),
      marks: marksOf(highest).map((value) => ({ value, said: words.format.number(value) })),
      axisName,
      columnsName: years?.now ?? words.text('chart-columns'),
      lineName: hasLine ? (years?.before ?? words.text('chart-line')) : null,
    },
    description: describe(figures, title, words),
  };
}

/** Where the span lies in one year, the years say more than any words. */
function yearsOf({ span: { from, to } }: VisitsFigures) {
  const year = from.slice(0, 4);

  return year === to.slice(0, 4) ? { now: year, before: String(Number(year) - 1) } : null;
}

function describe({ place, span: { from, to }, steps }: VisitsFigures, title: string, words: Words): string {
  const span = words.format.dateSpan(from, to);
  const past = steps.filter(({ visits }) => visits !== null);
  const total = past.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
  const before = past.reduce((sum, { lastYear }) => sum + (lastYear ?? 0), 0);
  if (total === 0 && before === 0) return words.text('chart-described-none', { title, place, span });

  const highest = past.reduce<VisitsStep | null>(
    (most, step) => ((step.visits ?? 0) > (most?.visits ?? 0) ? step : most),
    null,
  );
  const visits = words.text('count-visits', { count: total });
  const most = {
    visits,
    span: highest ? spanOf(highest, words) : span,
    most: words.format.number(highest?.visits ?? 0),
  };
  const parts =
    before > 0
      ? words.text('chart-compared', { ...most, before: words.format.number(before) })
      : words.text('chart-most', most);

  return words.text('chart-described', { title, place, span, parts });
}

function spanOf({ from, to }: Pick<VisitsStep, 'from' | 'to'>, words: Words): string {
  return words.format.dateSpan(from, to);
}
