import type { LocalDate } from '../../core/calendar.js';
import { instantOf, localAt } from '../../core/instant.js';
import { addDays, daysBetween, weekdayOf } from '../../core/local-date.js';
import { wholeBetween, type Chance } from '../chance.js';
import { demoCentres, type DemoCentre } from '../network/centres.js';
import { demoNetwork } from '../network/people.js';
import { publicHolidays } from '../network/public-holidays.js';
import { stretches, type Stretch } from './season.js';
import { weigh, type Cell, type Stage } from './stage.js';

/** The day on which the figures were told; everything was written down by its end. */
export const lastDay = '2020-09-04';

/** The eight months behind the headline: over 8,500 activities, almost 80,000 visits, over 6,500 volunteers, 12 %. */
export function year2020(now: Date, chance: Chance, activities?: number): Stage {
  const wanted = activities ?? wholeBetween(chance, 8_505, 8_595);
  const visits = wholeBetween(chance, 79_100, 79_900);
  const volunteers = wholeBetween(chance, 6_510, 6_590);
  const all = stretches.flatMap((stretch) => cellsOf(stretch, chance));
  const end = instantOf(lastDay, '23:00', demoNetwork.zone);
  const cells = now < end ? all.filter(({ date }) => date < localAt(now, demoNetwork.zone).date) : all;
  const told = activities === undefined ? 1 : wanted / usualActivities;
  const past = cells.length === all.length ? 1 : weigh(cells) / weigh(all);

  return {
    name: '2020',
    cells,
    activities: Math.round(wanted * past),
    visits: Math.round(visits * told * past),
    volunteers: Math.round(volunteers * told * past),
    ledByYouth: Math.round(wanted * past * 0.12),
    until: now < end ? now : end,
  };
}

const usualActivities = 8_550;

/** Whether a centre worked on a date of 2020: its weekdays, less days off work and its week off in summer. */
export function workedIn2020(centre: DemoCentre, date: LocalDate): boolean {
  return centre.weekdays.includes(weekdayOf(date)) && !daysOff.has(date) && !isSummerBreak(centre, date);
}

export function isSummerBreak({ summerBreak }: DemoCentre, date: LocalDate): boolean {
  const day = daysBetween(summerBreak, date);

  return day >= 0 && day < 7;
}

const daysOff = new Set(publicHolidays(2020));

/** Weighed so that a stretch has its intensity, whatever days off fall into it. */
function cellsOf({ from, to, intensity, season }: Stretch, chance: Chance): readonly Cell[] {
  const days = daysBetween(from, to) + 1;
  const cells = Array.from({ length: days }, (_, day) => addDays(from, day)).flatMap((date) =>
    demoCentres
      .filter((centre) => workedIn2020(centre, date))
      .map((centre): Cell => ({ centre, date, season, weight: weightOf(centre, chance) })),
  );
  const scale = (intensity * days) / weigh(cells);

  return cells.map((cell) => ({ ...cell, weight: cell.weight * scale }));
}

function weightOf(centre: DemoCentre, chance: Chance): number {
  return (centre.busy / centre.weekdays.length) * (0.5 + chance());
}
