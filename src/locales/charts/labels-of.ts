import type { VisitsFigures } from '../../core/charts/chart-figures.js';
import { weekdayOf } from '../../core/local-date.js';
import { weekOf } from '../../core/period.js';
import { partsOf } from '../date-parts.js';
import type { Words } from '../words.js';

const mostNumberedWeeks = 14;

export interface Labels {
  /** Under each column: a weekday, a date on Mondays, the week's number, or the month where one begins. */
  readonly labels: readonly string[];
  /** What the numbers among them are of. */
  readonly axisName: string;
}

export function labelsOf({ by, steps }: VisitsFigures, words: Words): Labels {
  const isNumbered = by === 'week' && steps.length <= mostNumberedWeeks;
  if (isNumbered) {
    return { labels: steps.map(({ from }) => weekNumber(from)), axisName: words.text('chart-axis') };
  }

  return { labels: by === 'day' ? days(steps, words) : months(steps, words), axisName: '' };
}

type Steps = VisitsFigures['steps'];

function days(steps: Steps, { format }: Words): readonly string[] {
  return steps.length <= 7
    ? steps.map(({ from }) => short(format.weekday(weekdayOf(from))))
    : steps.map(({ from }) => (weekdayOf(from) === 1 ? format.date(from, from) : ''));
}

function months(steps: Steps, { format }: Words): readonly string[] {
  const numbers = steps.map(({ from }) => partsOf(from).month);

  return numbers.map((month, place) => (month === numbers[place - 1] ? '' : short(format.month(month))));
}

/** The first three letters stand for weekdays and months alike, in each of our languages. */
function short(name: string): string {
  return name.slice(0, 3);
}

function weekNumber(date: string): string {
  return String(Number(weekOf(date).name.slice(-2)));
}
