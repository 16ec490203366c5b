import type { LocalDate, LocalTime } from '../../calendar.js';
import { minutesOf, weekdayOf } from '../../local-date.js';
import type { Reading, ReadingSetting } from '../../phrases/reading.js';
import type { Span } from '../../phrases/span.js';
import { understandLine } from '../../phrases/understand-line.js';
import { dateAt } from '../../today.js';
import { readDateAt, type DateAhead } from './date-ahead.js';
import { any, findIn, inTurn, is } from './pattern.js';
import type { PlanProblem, PlanReading } from './plan-reading.js';
import { daysPatterns, type DaysRead } from './read-days.js';
import { dayAhead } from './day-ahead.js';
import { signsOf, type Sign } from './signs.js';

/** The longest that something planned may take: what seems longer has its end before its start. */
export const longestPlanMin = 14 * 60;

/** Reads a line as something that comes again. Everything but how often is read as in a line of an activity. */
export function readPlan(text: string, setting: ReadingSetting): PlanReading {
  const typed = text.replace(/\bt\.\s?o\.\s?m\.?/giu, (found) => 'till'.padEnd(found.length));
  const dated = takeDates(typed, setting);
  const holidays = takeHolidays(dated.rest, setting);
  const again = takeDays(holidays.rest, setting);
  const what = readWhat(again.rest, setting);
  const { days, once, problem } = settleDays(again.days, dated, setting);

  return {
    ...{ days, once, from: dated.from, until: dated.until, inHolidays: holidays.inHolidays },
    ...what,
    problem: problem ?? dated.problem ?? what.problem,
  };
}

interface Dated {
  readonly rest: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly once: LocalDate | null;
  readonly problem: PlanProblem | null;
}

/** "From 1 December", "until 20 June", and a date of its own. */
function takeDates(text: string, setting: ReadingSetting): Dated {
  const found = { from: null, until: null, once: null } as Record<
    'from' | 'until' | 'once',
    LocalDate | null
  >;
  let problem: PlanProblem | null = null;
  let rest = text;

  for (const [kind, marks] of [
    ['until', is('until')],
    ['from', is('from')],
    ['once', null],
  ] as const) {
    for (const sign of signsOf(rest, setting)) {
      if (found[kind] !== null || (marks && !marks([sign], 0)) || (!marks && !canBeginDate(sign))) continue;
      const read = readDateAt(rest, marks ? sign.end : sign.start, setting);
      if (!read) continue;

      rest = without(rest, { start: sign.start, end: read.end });
      if (read.read.kind === 'date') found[kind] = read.read.date;
      else problem ??= problemOf(read.read, text.slice(read.start, read.end).trim());
      break;
    }
  }

  return { rest, ...found, problem };
}

function canBeginDate({ kind, glued }: Sign): boolean {
  return kind === 'word' || (kind === 'digits' && !glued);
}

function problemOf(read: Exclude<DateAhead, { kind: 'date' }>, words: string): PlanProblem {
  return read.kind === 'past'
    ? { problem: 'date-past', date: read.date }
    : { problem: `date-${read.kind}`, words };
}

const theHolidays = inTurn(any(is('filler', 'in', 'school', 'and')), is('holidays'));
const leftOut = inTurn(is('not'), any(is('not')), theHolidays, any(theHolidays));
const included = inTurn(is('also'), theHolidays, any(theHolidays));

function takeHolidays(
  text: string,
  setting: ReadingSetting,
): { readonly rest: string; readonly inHolidays: boolean | null } {
  const signs = signsOf(text, setting);
  const out = findIn(leftOut, signs);
  const found = out ?? findIn(included, signs);
  if (!found) return { rest: text, inHolidays: null };

  return { rest: without(text, spanOf(signs, found)), inHolidays: out === null };
}

function takeDays(
  text: string,
  setting: ReadingSetting,
): {
  readonly rest: string;
  readonly days: DaysRead | { readonly kind: 'once'; readonly date: LocalDate } | null;
} {
  const signs = signsOf(text, setting);
  const ahead = dayAhead(text, setting);
  if (ahead) return { rest: without(text, ahead), days: { kind: 'once', date: ahead.date } };

  for (const pattern of daysPatterns) {
    const found = findIn(pattern, signs);
    if (found) return { rest: without(text, spanOf(signs, found)), days: found.value };
  }

  return { rest: text, days: null };
}

function settleDays(
  days: ReturnType<typeof takeDays>['days'],
  { once }: Dated,
  setting: ReadingSetting,
): Pick<PlanReading, 'days' | 'once' | 'problem'> {
  if (days?.kind === 'once') return { days: null, once: days.date, problem: null };
  if (once === null || (days && days.kind !== 'weekday')) return { days, once: null, problem: null };
  if (days && weekdayOf(once) !== days.weekday)
    return { days: null, once, problem: { problem: 'weekday-disagrees', date: once, weekday: days.weekday } };

  return { days: null, once: once < dateAt(setting.now, setting.zone) ? null : once, problem: null };
}

type What = Omit<PlanReading, 'days' | 'once' | 'from' | 'until' | 'inHolidays'>;

/** The clock has no changes here: how long it takes in such a night is for the date to say. */
function readWhat(text: string, setting: ReadingSetting): What {
  const reading = understandLine(text, { ...setting, zone: 'UTC' });
  const backwards = spanBackwards(text, reading.start);
  const isOpen = reading.day === 'open' || (reading.form === 'open' && reading.title === null);
  const open = isOpen && setting.vocabulary.some(({ key }) => key === 'hangout') ? 'hangout' : null;

  return {
    start: backwards === null ? reading.start : null,
    durationMin: backwards === null ? reading.durationMin : null,
    type: reading.type ?? open,
    nearTypes: reading.ask.flatMap((doubt) => (doubt.kind === 'type' ? doubt.candidates : [])),
    form: reading.form,
    setting: reading.setting,
    title: reading.title,
    problem:
      backwards === null ? timeProblem(reading, text) : { problem: 'time-backwards', words: backwards },
  };
}

/** `10-9`: nobody plans from ten in the evening without saying so. */
function spanBackwards(text: string, start: LocalTime | null): string | null {
  const { span, from, to } =
    /(?<![\d.:])(?<span>(?<from>\d{1,2})\s*[-–—]\s*(?<to>\d{1,2}))(?![\d.:]|\s*[ap]\.?m)/iu.exec(text)
      ?.groups ?? {};
  const isNight = start !== null && minutesOf(start) === (Number(from) + 12) * 60;

  return span !== undefined && isNight && Number(to) < Number(from) && Number(to) > 6 ? span : null;
}

function timeProblem({ ask, durationMin, start }: Reading, text: string): PlanProblem | null {
  const impossible = /\b(?:2[5-9]|[3-9]\d)[:.]\d\d\b/u.exec(text)?.[0];
  if (impossible !== undefined) return { problem: 'bad-time', words: impossible };
  const doubt = ask.find(
    (one) => one.kind === 'out_of_range' && ['start', 'durationMin'].includes(one.field),
  );
  const [span] = doubt?.spans ?? [];
  if (span) return { problem: 'bad-time', words: text.slice(span.start, span.end) };

  return start !== null && durationMin !== null && durationMin > longestPlanMin
    ? { problem: 'too-long', minutes: durationMin }
    : null;
}

function spanOf(signs: readonly Sign[], { at, next }: { readonly at: number; readonly next: number }): Span {
  return { start: signs[at]?.start ?? 0, end: signs[next - 1]?.end ?? 0 };
}

/** Blanks in their place, so that what is left keeps its places; what joined it goes with it. */
function without(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).replace(/[\s,;]+$/u, (found) => ' '.repeat(found.length));

  return `${before}${' '.repeat(end - start)}${text.slice(end).replace(/^\s*[,;]/u, (found) => ' '.repeat(found.length))}`;
}
