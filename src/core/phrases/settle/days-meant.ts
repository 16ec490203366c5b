import type { LocalDate } from '../../calendar.js';
import { dayFrom, daysAfter, daysFrom, weekdayOf } from '../calendar-days.js';
import type { DayWords } from '../findings.js';

export interface Today {
  /** The calendar day. */
  readonly today: LocalDate;
  /** The day that work counts on: yesterday in the small hours. */
  readonly workingDay: LocalDate;
  readonly smallHours: boolean;
}

/** The days that a word for a day can mean; none where there is no such day. */
export function daysMeant(day: DayWords, known: Today): readonly LocalDate[] {
  const { today, workingDay, smallHours } = known;

  switch (day.kind) {
    case 'today':
      return [workingDay];
    case 'yesterday':
      return smallHours ? [daysAfter(today, -1), daysAfter(today, -2)] : [daysAfter(today, -1)];
    case 'before_yesterday':
      return smallHours ? [daysAfter(today, -2), daysAfter(today, -3)] : [daysAfter(today, -2)];
    case 'ahead':
      return [daysAfter(today, 1)];
    case 'ago':
      return day.days <= 40_000 ? [daysAfter(today, -day.days)] : [];
    case 'weekday':
      return weekdayMeant(day, today);
    case 'day':
      return nearest(day, today);
    case 'day_of_month':
      return [-2, -1, 0, 1]
        .flatMap((months) => inMonth(today, months, day.day))
        .sort(byDistance(today))
        .slice(0, 1);
    case 'either':
      return [
        ...new Set([
          ...nearest({ ...day, month: day.one, day: day.other }, today),
          ...nearest({ ...day, month: day.other, day: day.one }, today),
        ]),
      ];
    case 'unclear':
      return [];
  }
}

function weekdayMeant(
  { weekday, which }: Extract<DayWords, { kind: 'weekday' }>,
  today: LocalDate,
): readonly LocalDate[] {
  const monday = daysAfter(today, 1 - weekdayOf(today));
  const thisWeek = daysAfter(monday, weekday - 1);
  const latest = thisWeek < today ? thisWeek : daysAfter(thisWeek, -7);

  switch (which) {
    case 'latest':
      return [latest];
    case 'last':
      return thisWeek < today ? [thisWeek, daysAfter(thisWeek, -7)] : [latest];
    case 'last_week':
      return [daysAfter(thisWeek, -7)];
    case 'this':
      return [thisWeek];
    case 'coming':
      return [thisWeek > today ? thisWeek : daysAfter(thisWeek, 7)];
  }
}

/** Without a year, the occurrence nearest to today. */
function nearest(
  { year, month, day }: { year: number | null; month: number; day: number },
  today: LocalDate,
): readonly LocalDate[] {
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];

  return years
    .flatMap((each) => dayFrom(each, month, day) ?? [])
    .sort(byDistance(today))
    .slice(0, 1);
}

function inMonth(today: LocalDate, months: number, day: number): readonly LocalDate[] {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;

  return [dayFrom(Math.floor(index / 12), (index % 12) + 1, day) ?? []].flat();
}

function byDistance(today: LocalDate): (one: LocalDate, other: LocalDate) => number {
  return (one, other) => Math.abs(daysFrom(today, one)) - Math.abs(daysFrom(today, other));
}
