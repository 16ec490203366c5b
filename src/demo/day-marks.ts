import type { LocalDate } from '../core/calendar.js';
import type { DayMark } from '../core/day-mark.js';
import { minutesOf, weekdayOf } from '../core/local-date.js';
import { chanceFrom, happens, pick, type Chance } from './chance.js';
import { countedCells } from './activities/sketch.js';
import { newIdFrom } from './ids.js';
import { demoCentres, type DemoCentre } from './network/centres.js';
import { demoNetwork } from './network/people.js';
import type { DemoPlaces } from './network/places.js';
import type { Stage } from './shape/stage.js';
import { wallClock } from './shape/wall-clock.js';
import { isSummerBreak } from './shape/year-2020.js';

/** Two centres in three write down their opening hours; a day without activities is sometimes marked closed. */
export function dayMarksOf(
  stage: Stage,
  places: DemoPlaces,
  seed: string,
  newId?: () => string,
): readonly DayMark[] {
  const chance = chanceFrom('day mark', stage.name, seed);
  const idAt = newId ?? newIdFrom(chanceFrom('day mark id', stage.name, seed));
  const clock = wallClock(demoNetwork.zone);
  const mark = ({ centre, date, at, ...said }: Said): DayMark => {
    const { loggedById } = places.writerAt(centre, chance);
    const loggedAt = clock.at(date, minutesOf(at));

    return {
      ...said,
      date,
      centreId: places.centreId(centre.name),
      id: idAt(loggedAt),
      loggedAt,
      loggedById,
      takenBackAt: null,
    };
  };

  return [...breakDays(stage), ...saidOfDays(stage, chance)]
    .map(mark)
    .filter(({ loggedAt }) => loggedAt <= stage.until)
    .sort((one, other) => one.loggedAt.getTime() - other.loggedAt.getTime());
}

interface Said extends Pick<DayMark, 'date' | 'state' | 'from' | 'to' | 'reason'> {
  readonly centre: DemoCentre;
  readonly at: string;
}

function saidOfDays(stage: Stage, chance: Chance): readonly Said[] {
  return countedCells(stage).flatMap(([{ centre, date, season }, activities]): readonly Said[] => {
    if (activities === 0) return happens(chance, 0.4) ? [closed(centre, date, pick(chance, reasons))] : [];

    return season !== 'lockdown' && writesHours(centre) && happens(chance, 0.92) ? [open(centre, date)] : [];
  });
}

function breakDays({ name, cells }: Stage): readonly Said[] {
  if (name !== '2020') return [];
  const dates = [...new Set(cells.map(({ date }) => date))];

  return demoCentres.flatMap((centre) =>
    dates
      .filter((date) => isSummerBreak(centre, date) && centre.weekdays.includes(weekdayOf(date)))
      .map((date) => closed(centre, date, 'Kolektivni dopust')),
  );
}

const reasons: [string, ...string[]] = [
  'Bolezen',
  'Izobraževanje ekipe',
  'Ni vode v stavbi',
  'Sanitarni dan',
];

function writesHours(centre: DemoCentre): boolean {
  return demoCentres.indexOf(centre) % 3 !== 2;
}

function open(centre: DemoCentre, date: LocalDate): Said {
  const { opensAt: from, closesAt: to } = centre;

  return { centre, date, at: to, state: 'open', from, to, reason: null };
}

function closed(centre: DemoCentre, date: LocalDate, reason: string): Said {
  return { centre, date, at: '09:00', state: 'closed', from: null, to: null, reason };
}
