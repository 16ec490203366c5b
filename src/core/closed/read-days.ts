import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween, weekdayOf } from '../local-date.js';
import { fold } from '../phrases/fold.js';
import type { ReadingSetting } from '../phrases/reading.js';
import { understandWhen } from '../phrases/understand-answer.js';
import { workingDateAt } from '../today.js';

/** Both days included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The longest text that can name days. */
const mostWords = 9;

/** `tomorrow`, `24.12.-2.1.`, `2026-12-24..2027-01-02`, `from 24 to 26 Dec`, `next week`; undefined for anything more or else. */
export function readDays(text: string, setting: ReadingSetting): Days | undefined {
  const words = text
    .trim()
    .replace(/[,;:]$/u, '')
    .replace(/^(?:on|from|between|od|na|den|från|fran|mellan)\s+/iu, '');
  if (words === '' || words.split(/\s+/u).length > mostWords) return undefined;

  return readWeek(words, setting) ?? readSpan(words, setting) ?? readOneDay(words, setting);
}

const weeks: Readonly<Record<string, number>> = {
  'this week': 0,
  'next week': 7,
  'ta teden': 0,
  'naslednji teden': 7,
  'prihodnji teden': 7,
  'denna vecka': 0,
  'den har veckan': 0,
  'nasta vecka': 7,
};

function readWeek(words: string, { now, zone }: ReadingSetting): Days | undefined {
  const ahead = weeks[fold(words).replace(/\s+/gu, ' ')];
  if (ahead === undefined) return undefined;

  const today = workingDateAt(now, zone);
  const from = addDays(today, 1 - weekdayOf(today) + ahead);
  return { from, to: addDays(from, 6) };
}

function readSpan(words: string, setting: ReadingSetting): Days | undefined {
  const [first, last] = endsOf(words) ?? [];
  if (first === undefined || last === undefined) return undefined;

  const to = readDay(last, setting);
  const from = to && (readDay(first, setting) ?? readDay(withMonthOf(last, first), setting));
  if (!from || !to) return undefined;
  const end = to < from ? nextAfter(to, last) : to;
  const days = daysBetween(from, end);
  if (days < 0 || (days > 1 && /\s(?:and|in|och)\s/iu.test(words))) return undefined;

  return { from, to: end };
}

/** `24.12.-2.1.` ends in the next year, `saturday and sunday` in the next week. */
function nextAfter(date: LocalDate, typed: string): LocalDate {
  if (/\d{4}/u.test(typed)) return date;

  return /\d/u.test(typed) ? aYearLater(date) : addDays(date, 7);
}

function endsOf(words: string): readonly [string, string] | undefined {
  const parted =
    /^(?<first>.+?)\s*(?:\.\.+|…|–|\s-\s|\s(?:to|until|till|and|do|in|t\.o\.m\.|och)\s)\s*(?<last>.+)$/iu;
  const hyphened = /^(?<first>\d{1,2}\.?(?:\s?\d{1,2}\.?(?:\s?\d{4})?)?)-(?<last>\d.*)$/u;
  const { first, last } = (parted.exec(words) ?? hyphened.exec(words))?.groups ?? {};
  if (first === undefined || last === undefined) return undefined;

  // The third point of `24.12...2.1.` belongs to the day.
  return [/\d\.\d{1,2}$/u.test(first) ? `${first}.` : first, last];
}

/** `24–26 Dec`: the first day has the month of the last. */
function withMonthOf(last: string, first: string): string {
  const day = first.replace(/\.$/u, '');

  return /^\d{1,2}$/u.test(day) ? last.replace(/^\d{1,2}/u, day) : first;
}

function aYearLater(date: LocalDate): LocalDate {
  return `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}`;
}

function readOneDay(words: string, setting: ReadingSetting): Days | undefined {
  const day = nearest(readDay(words, setting), words, setting);

  return day === undefined ? undefined : { from: day, to: day };
}

/** A weekday alone is the nearest of that name: on a Wednesday, `friday` is ahead, and `monday` was. */
function nearest(
  day: LocalDate | undefined,
  words: string,
  { now, zone }: ReadingSetting,
): LocalDate | undefined {
  const isNamed = /^(?:(?:v|på|pa)\s+)?\p{L}+$/iu.test(words) && !/dags$/iu.test(words);
  if (day === undefined || !isNamed) return day;
  const ago = daysBetween(day, workingDateAt(now, zone));

  return ago > 3 && ago <= 7 ? addDays(day, 7) : day;
}

/** Of days ahead, too; nothing but the day may be said. */
function readDay(text: string, setting: ReadingSetting): LocalDate | undefined {
  const words = text.trim();
  const { date, start, durationMin, ask, spans } = understandWhen(words, setting);
  const isWhole = spans.date?.start === 0 && spans.date.end === words.length;
  if (!isWhole || start !== null || durationMin !== null) return undefined;

  const [doubt] = ask;
  return doubt?.kind === 'future_date' ? doubt.date : (date ?? undefined);
}
