import type { Recurrence } from '../recurrence.js';
import { any, as, inTurn, is, maybe, oneOf, that, type Pattern } from './pattern.js';

/** How often a line says that something comes. */
export type DaysRead =
  | { readonly kind: 'said'; readonly recurrence: Recurrence }
  /** "On Friday" may be once or every week. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "Every third Friday" may be every third week or the third Friday of the month. */
  | { readonly kind: 'third'; readonly place: number; readonly weekday: number };

const filler = any(is('filler', 'in'));
const loose = any(is('filler', 'in', 'and'));
const every = is('every');
const place = that(({ place: nth }) => nth);
const dayName = that(({ weekday, isPlural }) => (weekday === null ? null : { weekday, isPlural }));
const dot = that((sign) => (sign.kind === 'mark' && ['.', ':'].includes(sign.text) ? sign : null));
const dash = that((sign) => (sign.kind === 'mark' && sign.text === '-' ? sign : null));
/** Of `1st` and `1:a`. */
const ending = any(
  that((sign) =>
    sign.glued && ['st', 'nd', 'rd', 'th', '.', ':', 'a', 'e'].includes(sign.text) ? sign : null,
  ),
);
const count = that(({ number }) => (number !== null && number >= 2 && number <= 12 ? number : null));

interface DayNames {
  readonly weekdays: readonly number[];
  readonly again: boolean;
}

/** `mon-fri`: the hyphen of two words is inside them to the tokens, which leaves the days glued. */
const dayRange: Pattern<DayNames> = as(
  inTurn(
    dayName,
    oneOf(
      as(inTurn(oneOf(dash, is('until')), maybe(is('filler')), dayName), ([, , last]) => last),
      that(({ weekday, isPlural, glued }) => (weekday !== null && glued ? { weekday, isPlural } : null)),
    ),
  ),
  ([first, last]) => ({ weekdays: daysFrom(first.weekday, last.weekday), again: true }),
);

const oneDay: Pattern<DayNames> = as(inTurn(dayName, maybe(dot)), ([{ weekday, isPlural }]) => ({
  weekdays: [weekday],
  again: isPlural,
}));

const named = oneOf(dayRange, oneDay);

const dayNames: Pattern<DayNames> = as(
  inTurn(named, any(as(inTurn(loose, maybe(every), named), ([, , days]) => days))),
  ([first, rest]) => {
    const weekdays = [...new Set([first, ...rest].flatMap((days) => days.weekdays))].sort();

    return { weekdays, again: weekdays.length > 1 || first.again };
  },
);

const places = as(
  inTurn(place, ending, any(as(inTurn(loose, place, ending), ([, nth]) => nth))),
  ([first, , rest]) => [first, ...rest],
);

const ofMonth = inTurn(filler, maybe(every), is('month'));
const eachMonth = oneOf<unknown>(is('monthly'), inTurn(every, is('month')));

const monthly = as(
  oneOf(
    as(
      inTurn(filler, maybe(every), filler, places, dayNames, ofMonth),
      (read) => [read[3], read[4]] as const,
    ),
    as(inTurn(eachMonth, loose, places, dayNames), (read) => [read[2], read[3]] as const),
    // Without a month only the ends of one are meant.
    as(inTurn(filler, every, filler, places, dayNames), (read) =>
      read[3].every((nth) => nth === 1 || nth === -1) ? ([read[3], read[4]] as const) : null,
    ),
  ),
  ([nths, { weekdays }]) => said({ kind: 'monthly', places: nths, weekdays }),
);

const dayNumber = as(
  inTurn(
    that(({ number }) => (number !== null && number >= 1 && number <= 31 ? number : null)),
    ending,
  ),
  ([day, after]) => ({ day, isOrdinal: after.length > 0 }),
);
const monthDay = as(
  oneOf(
    as(inTurn(filler, maybe(every), filler, dayNumber, filler, maybe(is('day')), ofMonth), (read) =>
      read[3].isOrdinal || read[1] === null ? read[3].day : null,
    ),
    as(inTurn(eachMonth, loose, dayNumber), (read) => (read[2].isOrdinal ? read[2].day : null)),
  ),
  (day) => said({ kind: 'month-day', days: [day] }),
);

/** "Every two weeks", "varannan vecka", "vsak drugi teden". */
const interval = oneOf<number>(
  as(inTurn(every, count, is('week')), ([, many]) => many),
  as(inTurn(every, place, ending, is('week')), ([, nth]) => (nth > 1 ? nth : null)),
  as(inTurn(is('alternate'), maybe(is('week'))), ([sign, week]) =>
    week || isFortnight(sign.text) ? 2 : null,
  ),
);

const everySoOften = oneOf<DaysRead>(
  as(inTurn(filler, interval, loose, dayNames), ([, many, , { weekdays }]) => weekly(weekdays, many)),
  as(inTurn(filler, dayNames, loose, interval), ([, { weekdays }, , many]) => weekly(weekdays, many)),
  as(inTurn(is('alternate'), filler, dayNames), ([, , { weekdays }]) => weekly(weekdays, 2)),
  as(inTurn(filler, every, place, ending, dayNames), ([, , nth, , { weekdays }]) => {
    const [weekday] = weekdays;
    if (nth === 2) return weekly(weekdays, 2);

    return weekday === undefined || nth < 3 ? null : { kind: 'third', place: nth, weekday };
  }),
);

const workweek = [1, 2, 3, 4, 5];
const daily = oneOf<DaysRead>(
  as(oneOf<unknown>(inTurn(every, is('day')), is('daily')), () => weekly([1, 2, 3, 4, 5, 6, 7], 1)),
  as(inTurn(filler, maybe(every), filler, is('workday'), maybe(is('day'))), () => weekly(workweek, 1)),
  as(inTurn(filler, every, is('weekend')), () => weekly([6, 7], 1)),
);

const eachWeek = oneOf<unknown>(is('weekly'), inTurn(every, is('week')));
const everyWeek = oneOf<DaysRead>(
  as(
    inTurn(filler, maybe(eachWeek), loose, maybe(every), filler, dayNames, maybe(inTurn(loose, eachWeek))),
    (read) => {
      const [, before, , again, , days, after] = read;
      const [weekday] = days.weekdays;
      if (before !== null || again !== null || after !== null || days.again) return weekly(days.weekdays, 1);

      return weekday === undefined ? null : { kind: 'weekday', weekday };
    },
  ),
);

/** The more exact ones first. */
export const daysPatterns: readonly Pattern<DaysRead>[] = [monthly, monthDay, everySoOften, daily, everyWeek];

function weekly(weekdays: readonly number[], interval_: number): DaysRead {
  return said({ kind: 'weekly', every: interval_, weekdays });
}

function said(recurrence: Recurrence): DaysRead {
  return { kind: 'said', recurrence };
}

function daysFrom(first: number, last: number): readonly number[] {
  const length = ((last - first + 7) % 7) + 1;

  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** "Varannan" alone says nothing of weeks. */
function isFortnight(word: string): boolean {
  return !word.startsWith('var');
}
