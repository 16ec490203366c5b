import type { LocalDate } from '../calendar.js';
import { addDays } from '../local-date.js';
import { dayPeriod, periodBefore, periodOf, readPeriod, type Period } from '../period.js';
import { fold } from '../phrases/fold.js';
import { monthNames } from './month-names.js';

type Named = (today: LocalDate) => Period;

/** Periods as people say them, in every language, without diacritics. */
const said: readonly (readonly [words: string, named: Named])[] = [
  ['today|danes|idag|i dag', (today) => dayPeriod(today)],
  ['yesterday|vceraj|igar|i gar', (today) => dayPeriod(addDays(today, -1))],
  ['this week|ta teden|teden|denna vecka|den har veckan|veckan|vecka', (today) => periodOf('week', today)],
  [
    'last week|previous week|prejsnji teden|pretekli teden|zadnji teden|forra veckan|senaste veckan',
    (today) => periodBefore(periodOf('week', today)),
  ],
  [
    'this month|ta mesec|mesec|denna manad|den har manaden|manaden|manad',
    (today) => periodOf('month', today),
  ],
  [
    'last month|last-month|previous month|prejsnji mesec|pretekli mesec|zadnji mesec|forra manaden|senaste manaden',
    (today) => periodBefore(periodOf('month', today)),
  ],
  [
    'quarter|this quarter|to cetrtletje|cetrtletje|kvartal|detta kvartal|kvartalet',
    (today) => periodOf('quarter', today),
  ],
  [
    'last quarter|last-quarter|prejsnje cetrtletje|preteklo cetrtletje|forra kvartalet',
    (today) => periodBefore(periodOf('quarter', today)),
  ],
  ['half|this half|half year|polletje|to polletje|halvar|halvaret', (today) => periodOf('half', today)],
  ['this year|letos|leto|to leto|i ar|ar|aret|det har aret', (today) => periodOf('year', today)],
  [
    'last year|last-year|previous year|lani|lansko leto|prejsnje leto|preteklo leto|i fjol|fjolaret|forra aret|forra ar',
    (today) => periodBefore(periodOf('year', today)),
  ],
];

const names = new Map(
  said.flatMap(([words, named]) => words.split('|').map((each) => [each, named] as const)),
);

/** A period in its own notation, or in the words of any language; one without a year is the latest that has begun. */
export function periodSaid(typed: string, today: LocalDate): Period | null {
  const words = fold(typed).trim().replaceAll(/\s+/gu, ' ');

  return (
    readPeriod(typed, today) ??
    names.get(words)?.(today) ??
    dayNamed(typed.trim()) ??
    weekNumbered(words, today) ??
    monthNamed(words, today) ??
    partNumbered(words, today)
  );
}

function dayNamed(typed: string): Period | null {
  return readPeriod(`${typed}..${typed}`, typed);
}

/** `week 47`, `47. teden 2025`, `v 47`. */
function weekNumbered(words: string, today: LocalDate): Period | null {
  const { before, after, year } =
    /^(?:(?:week|teden|vecka|v|w) ?(?<before>\d{1,2})|(?<after>\d{1,2})\.? teden)(?: (?<year>\d{4}))?$/u.exec(
      words,
    )?.groups ?? {};
  const number = before ?? after;

  return number === undefined ? null : latest((in_) => `${in_}-W${number.padStart(2, '0')}`, year, today);
}

/** `november`, `novembra 2025`. */
function monthNamed(words: string, today: LocalDate): Period | null {
  const { name = '', year } = /^(?<name>\p{L}+)\.?(?: (?<year>\d{4}))?$/u.exec(words)?.groups ?? {};
  const month = monthNames.get(name);

  return month === undefined
    ? null
    : latest((in_) => `${in_}-${String(month).padStart(2, '0')}`, year, today);
}

/** `Q3`, `h1 2025`. */
function partNumbered(words: string, today: LocalDate): Period | null {
  const { part, year } = /^(?<part>q[1-4]|h[12])(?: (?<year>\d{4}))?$/u.exec(words)?.groups ?? {};

  return part === undefined ? null : latest((in_) => `${in_}-${part}`, year, today);
}

function latest(name: (year: string) => string, year: string | undefined, today: LocalDate): Period | null {
  if (year !== undefined) return readPeriod(name(year), today);

  const thisYear = Number(today.slice(0, 4));
  const found = [thisYear + 1, thisYear, thisYear - 1].map((each) => readPeriod(name(String(each)), today));

  return found.find((period) => period !== null && period.from <= today) ?? null;
}
