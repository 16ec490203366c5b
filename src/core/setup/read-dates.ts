import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween, isLocalDate } from '../local-date.js';

const longest = 366;

/** `2026-12-25`, `25. 12. 2026..3. 1. 2027`, several with commas between; undefined when one can't be read. */
export function readDates(text: string): readonly LocalDate[] | undefined {
  const spans = text
    .split(/[,;\n]/u)
    .map((span) => span.trim())
    .filter((span) => span !== '');
  const dates = spans.map(datesOf);
  if (dates.length === 0 || dates.some((each) => each === undefined)) return undefined;

  return [...new Set(dates.flatMap((each) => each ?? []))].sort();
}

function datesOf(span: string): readonly LocalDate[] | undefined {
  const [from, to = from, ...others] = span.split(/\s*(?:\.\.+|[–—])\s*/u).map(dateOf);
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  const days = daysBetween(from, to);
  if (days < 0 || days >= longest) return undefined;

  return Array.from({ length: days + 1 }, (_, index) => addDays(from, index));
}

function dateOf(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})$/u.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

  return isLocalDate(date) ? date : undefined;
}
