import type { LocalDate } from '../../calendar.js';
import { dayFrom } from '../../phrases/calendar-days.js';
import type { DayWords } from '../../phrases/findings.js';
import { readLine } from '../../phrases/read-line.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { readDottedDay, readIsoDay, readSlashDay } from '../../phrases/rules/date-digits.js';
import { readMonthDay } from '../../phrases/rules/date-month.js';
import type { Span } from '../../phrases/span.js';
import { dateAt } from '../../today.js';

/** A date that is still to come, or why it can't be told. */
export type DateAhead =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'past'; readonly date: LocalDate }
  /** `31. 2.` */
  | { readonly kind: 'none' }
  /** `5/8` where that is either. */
  | { readonly kind: 'unclear' };

/** The date that a text begins with, and where it ends. */
export function readDateAt(
  text: string,
  start: number,
  setting: ReadingSetting,
): (Span & { readonly read: DateAhead }) | null {
  const rest = text.slice(start);
  const { line } = readLine(rest, setting, []);
  const found =
    readIsoDay(line, 0) ?? readMonthDay(line, 0) ?? readDottedDay(line, 0) ?? readSlashDay(line, 0) ?? null;
  if (!found) return readShortDay(rest, start, setting);

  const end = line.pieces[found.next - 1]?.end ?? 0;
  const read = aheadOf(found.day, dateAt(setting.now, setting.zone));
  return read && { start, end: start + end, read };
}

/** `20.6` after "until". */
function readShortDay(rest: string, start: number, setting: ReadingSetting): ReturnType<typeof readDateAt> {
  const [whole, day, month] = /^\s*(\d{1,2})\.\s?(\d{1,2})(?![\d:.]|\s*[-–])/u.exec(rest) ?? [];
  if (whole === undefined || Number(month) > 12 || Number(month) < 1) return null;
  const words: DayWords = { kind: 'day', year: null, month: Number(month), day: Number(day) };
  const read = aheadOf(words, dateAt(setting.now, setting.zone));

  return read && { start, end: start + whole.length, read };
}

/** Without a year the next one that comes. */
function aheadOf(day: DayWords, today: LocalDate): DateAhead | null {
  switch (day.kind) {
    case 'day':
      return dayAhead(day.year, day.month, day.day, today);
    case 'either': {
      const both = [
        dayAhead(day.year, day.one, day.other, today),
        dayAhead(day.year, day.other, day.one, today),
      ].filter(({ kind }) => kind !== 'none');
      const [first, second] = both;
      if (!first) return { kind: 'none' };

      return !second || day.one === day.other ? first : { kind: 'unclear' };
    }
    case 'day_of_month':
    case 'weekday':
    case 'ago':
    case 'today':
    case 'yesterday':
    case 'before_yesterday':
    case 'ahead':
    case 'unclear':
      return null;
  }
}

function dayAhead(year: number | null, month: number, day: number, today: LocalDate): DateAhead {
  const thisYear = Number(today.slice(0, 4));
  // 29 February may be three years away, or seven over a century.
  const years = year === null ? Array.from({ length: 9 }, (_, index) => thisYear + index) : [year];
  const dates = years.flatMap((each) => dayFrom(each, month, day) ?? []);
  const ahead = dates.find((date) => date >= today);
  if (ahead) return { kind: 'date', date: ahead };

  return dates[0] ? { kind: 'past', date: dates[0] } : { kind: 'none' };
}
