import type { LocalDate, LocalTime } from '../../core/calendar.js';
import { localAt } from '../../core/instant.js';
import { addDays, minutesOf, weekdayOf } from '../../core/local-date.js';
import { wholeBetween, type Chance } from '../chance.js';
import { demoCentres, type DemoCentre } from '../network/centres.js';
import { demoNetwork } from '../network/people.js';
import { publicHolidays } from '../network/public-holidays.js';
import { usualSeason } from './season.js';
import { weigh, type Cell, type Stage } from './stage.js';
import { lastDay } from './year-2020.js';

const weeks = 8;
const activitiesPerCentreWeek = 9;
const minutesOpen = { from: 10 * 60, to: 20 * 60 };

/** The last eight weeks up to now, the present one as far as it has come. */
export function lately(now: Date, chance: Chance, atMost?: number): Stage {
  const cells = cellsUpTo(now, chance);
  const natural = Math.round(weigh(cells) * activitiesPerCentreWeek);
  const activities = Math.min(natural, atMost ?? natural);

  return {
    name: 'lately',
    cells,
    activities,
    visits: Math.round(activities * (9 + 0.1 * wholeBetween(chance, 1, 8))),
    volunteers: Math.round(activities * 0.77),
    ledByYouth: Math.round(activities * 0.123),
    until: now,
  };
}

/** A centre that has said nothing since before last week. */
const silentCentre = 'Klub Zvezda';

/** Where the demo's people are: today and yesterday are theirs to log. */
const visitorsCentre = 'Klub Lipa';

/** A centre that is away from last Monday until next Tuesday. */
export const centreOnHoliday = 'MC Reka';

export function centreHoliday(now: Date): readonly LocalDate[] {
  const from = addDays(mondayOf(todayAt(now).date), -7);

  return Array.from({ length: 16 }, (_, day) => addDays(from, day));
}

/** Whether a centre works on a date these days, as far as its plan goes. */
export function worksLately(centre: DemoCentre, date: LocalDate, now: Date): boolean {
  return (
    centre.weekdays.includes(weekdayOf(date)) &&
    !publicHolidays(Number(date.slice(0, 4))).includes(date) &&
    !(centre.name === centreOnHoliday && centreHoliday(now).includes(date))
  );
}

/** The dates of the last eight weeks, none of those that the demo's 2020 has already. */
function latelyDates(now: Date): readonly LocalDate[] {
  const today = todayAt(now).date;
  const from = addDays(mondayOf(today), -7 * (weeks - 1));

  return Array.from({ length: 7 * weeks }, (_, day) => addDays(from, day)).filter(
    (date) => date <= today && date > lastDay,
  );
}

function cellsUpTo(now: Date, chance: Chance): readonly Cell[] {
  const today = todayAt(now);
  const silentFrom = addDays(mondayOf(today.date), -7);

  return latelyDates(now).flatMap((date) =>
    demoCentres
      .filter((centre) => worksLately(centre, date, now))
      .filter(({ name }) => name !== silentCentre || date < silentFrom)
      .filter(({ name }) => name !== visitorsCentre || date < addDays(today.date, -1))
      .map((centre): Cell => {
        const dayShare = (centre.busy / centre.weekdays.length) * (0.5 + chance());
        const weight = date === today.date ? dayShare * partOfDay(today.time) : dayShare;

        return { centre, date, season: usualSeason(date), weight };
      })
      .filter(({ weight }) => weight > 0),
  );
}

function partOfDay(time: LocalTime): number {
  const minutes = minutesOf(time) - minutesOpen.from;

  return minutes < 60 ? 0 : Math.min(1, minutes / (minutesOpen.to - minutesOpen.from));
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function todayAt(now: Date): { readonly date: LocalDate; readonly time: LocalTime } {
  return localAt(now, demoNetwork.zone);
}
