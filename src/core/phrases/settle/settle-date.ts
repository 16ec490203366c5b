import type { LocalDate } from '../../calendar.js';
import { dayFrom, daysAfter, daysFrom, localNow, weekdayOf } from '../calendar-days.js';
import { findingsOf, type DayWords, type Finding, type FindingOf } from '../findings.js';
import type { Doubt, ReadingSetting } from '../reading.js';
import type { Span } from '../span.js';
import { daysMeant, type Today } from './days-meant.js';

/** Before this hour today is the working day that has just ended. */
const dayBegins = 4;
const mostDaysBack = 366;
/** `5/8` so many days ahead was rather meant a year before. */
const farAhead = 60;

export interface SettledDate {
  readonly date: LocalDate | null;
  readonly span: Span | null;
  readonly doubts: readonly Doubt[];
}

/** Which day the line is about; without a word on it, today. */
export function settleDate(
  findings: readonly Finding[],
  { now, zone }: ReadingSetting,
  mayLieAhead: boolean,
): SettledDate {
  const { today, hour } = localNow(now, zone);
  const smallHours = hour < dayBegins;
  const known = { today, smallHours, workingDay: smallHours ? daysAfter(today, -1) : today };
  const [first, ...rest] = datesIn(findings);
  if (first === undefined) return { date: known.workingDay, span: null, doubts: [] };

  const spans = [first, ...rest].map(({ start, end }) => ({ start, end }));
  const candidates = daysOfAll(
    [first, ...rest].map(({ day }) => day),
    known,
  );

  return judge(candidates, spans, known, mayLieAhead);
}

function datesIn(findings: readonly Finding[]): readonly FindingOf<'date'>[] {
  const said = findingsOf(findings, 'date');
  if (said.length > 0) return said;

  return findingsOf(findings, 'unclear_date').map(({ start, end }) => ({
    kind: 'date',
    day: { kind: 'unclear' },
    start,
    end,
  }));
}

/** A weekday beside a date only has to be that date's. */
function daysOfAll(days: readonly DayWords[], known: Today): readonly LocalDate[] {
  const [first, ...rest] = days.map((day) => daysMeant(day, known));
  const weekdays = days.flatMap((day) =>
    day.kind === 'weekday' && day.which === 'latest' ? [day.weekday] : [],
  );
  const others = days.filter((day) => day.kind !== 'weekday').map((day) => daysMeant(day, known));
  const [only] = others.reduce((shared, meant) => [agreeing(shared[0] ?? meant, meant)], others.slice(0, 1));
  const fits = only?.filter((day) => weekdays.includes(weekdayOf(day))) ?? [];
  if (fits.length > 0 && weekdays.length + others.length === days.length) return fits;

  return rest.reduce(agreeing, first ?? []);
}

/** Two words for the day must mean the same one; where they don't, all readings are asked. */
function agreeing(one: readonly LocalDate[], other: readonly LocalDate[]): readonly LocalDate[] {
  const shared = one.filter((day) => other.includes(day));

  return shared.length > 0
    ? shared
    : [...new Set([...one, ...other])].length === 1
      ? one
      : twoAtLeast(one, other);
}

function twoAtLeast(one: readonly LocalDate[], other: readonly LocalDate[]): readonly LocalDate[] {
  const all = [...new Set([...one, ...other])];

  return all.length > 1 ? all : [];
}

function judge(
  candidates: readonly LocalDate[],
  spans: readonly Span[],
  { today }: Today,
  mayLieAhead: boolean,
): SettledDate {
  const [date] = candidates;
  const [first] = spans;
  const span = spans.length === 1 && first ? first : null;
  const doubtful = (doubt: Doubt): SettledDate => ({ date: null, span, doubts: [doubt] });

  if (date === undefined || candidates.length > 1) {
    const past = candidates
      .flatMap((day) => (daysFrom(today, day) > farAhead ? yearBefore(day) : [day]))
      .filter((day) => day <= today && daysFrom(day, today) <= mostDaysBack)
      .sort()
      .reverse();

    return doubtful({ kind: 'ambiguous_date', spans, candidates: past });
  }
  if (date > today && !mayLieAhead) return doubtful({ kind: 'future_date', spans, date });
  if (daysFrom(date, today) > mostDaysBack) return doubtful({ kind: 'out_of_range', spans, field: 'date' });

  return { date, span: first ?? null, doubts: [] };
}

/** A question offers the last time there was such a day rather than one that lies ahead. */
function yearBefore(date: LocalDate): readonly LocalDate[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const before = dayFrom(year - 1, month, day);

  return before === null ? [] : [before];
}
