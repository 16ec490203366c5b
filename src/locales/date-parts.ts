import type { LocalDate } from '../core/calendar.js';

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: LocalDate): DateParts {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);

  return { year, month, day };
}

export function utcMidnightOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
