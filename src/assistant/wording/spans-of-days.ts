import type { LocalDate } from '../../core/calendar.js';
import { daysBetween } from '../../core/local-date.js';
import type { Words } from '../../locales/words.js';

/** `Monday–Friday, Sunday`: three days or more in a row are a span. */
export function wordWeekdays(weekdays: readonly number[], { format }: Words): string {
  const names = runsOf(weekdays, (one, next) => next === one + 1).flatMap((run) => {
    const [first, last] = [run[0] ?? 1, run.at(-1) ?? 1];

    return run.length > 2
      ? [`${format.weekday(first)}–${format.weekday(last)}`]
      : run.map((day) => format.weekday(day));
  });

  return names.length > 0 ? format.list(names) : '–';
}

const shown = 3;

/** Dates in a row as spans; of many spans the first few. */
export function wordDates(dates: readonly LocalDate[], words: Words): string {
  const runs = runsOf([...dates].sort(), (one, next) => daysBetween(one, next) === 1);
  const spans = runs.map((run) => words.format.dateSpan(run[0] ?? '', run.at(-1) ?? ''));
  const more = spans.length - shown;

  return more > 0
    ? `${spans.slice(0, shown).join(', ')} ${words.text('act-more-dates', { count: more })}`
    : spans.join(', ');
}

function runsOf<T>(sorted: readonly T[], follows: (one: T, next: T) => boolean): readonly (readonly T[])[] {
  return sorted.reduce<readonly (readonly T[])[]>((runs, each) => {
    const run = runs.at(-1);
    const last = run?.at(-1);

    return run && last !== undefined && follows(last, each)
      ? [...runs.slice(0, -1), [...run, each]]
      : [...runs, [each]];
  }, []);
}
