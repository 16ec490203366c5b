import type { LocalDate } from '../../core/calendar.js';
import type { PlanShown } from '../../core/plan/plan-facts.js';
import type { Recurrence } from '../../core/plan/recurrence.js';
import type { Words } from '../../locales/words.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const places = [1, 2, 3, 4, 5] as const;
type Weekday = (typeof weekdays)[number];

/** "Every Tuesday and Thursday until 20 June", "tomorrow, Saturday 12 Dec". */
export function wordOften({ repeated, plan, today }: PlanShown, words: Words): string {
  const often = wordRecurrence(repeated.recurrence, plan.from, today, words);
  const { until } = repeated;

  return until === null ? often : words.text('plan-until', { often, date: words.format.date(until, today) });
}

function wordRecurrence(recurrence: Recurrence, from: LocalDate, today: LocalDate, words: Words): string {
  switch (recurrence.kind) {
    case 'once':
      return words.format.relativeDay(from, today);
    case 'weekly':
      return wordWeekly(recurrence, words);
    case 'monthly': {
      const days = recurrence.weekdays.flatMap((day) =>
        recurrence.places.map((place) => nthDay(place, day, words)),
      );
      return words.text('plan-monthly', { days: words.format.list(days) });
    }
    case 'month-day':
      return words.text('plan-month-day', { day: words.format.list(recurrence.days.map(String)) });
  }
}

function wordWeekly(
  { every, weekdays: said }: Extract<Recurrence, { kind: 'weekly' }>,
  words: Words,
): string {
  const key = said.join('');
  if (every === 1 && key === '1234567') return words.text('plan-every-day');
  if (every === 1 && key === '12345') return words.text('plan-workdays');

  const days = words.format.list(said.map((day) => words.text(`plan-weekday-${weekdayAt(day)}`)));
  if (every === 1) return words.text('plan-weekly', { days });

  return every === 2
    ? words.text('plan-fortnightly', { days })
    : words.text('plan-every-weeks', { weeks: every, days });
}

function nthDay(place: number, day: number, words: Words): string {
  const nth = places.find((one) => one === place);
  if (nth === undefined) return words.text(`plan-last-${weekdayAt(day)}`);

  return words.text('plan-nth-day', {
    place: words.text(`plan-place-${nth}`),
    day: words.format.weekday(day),
  });
}

export function weekdayAt(day: number): Weekday {
  return weekdays.find((one) => one === day) ?? 1;
}
