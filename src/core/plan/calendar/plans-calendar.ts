import { addYears } from 'date-fns';
import type { LocalDate, Zone } from '../../calendar.js';
import { endOfDate } from '../../instant.js';
import { endTimeOf } from '../occurrences.js';
import { addDays, minutesOf } from '../../local-date.js';
import type { Plan } from '../plan.js';
import { fromRule } from '../recurrence.js';
import { icalOf, plain, text, type Component, type Property } from './ical.js';
import { zoneComponent } from './zone-component.js';

/** A plan with what a calendar shows of it. */
export interface CalendarEntry {
  readonly plan: Plan;
  readonly zone: Zone;
  readonly summary: string;
  readonly place: string;
  /** Dates of the rule on which it doesn't take place. */
  readonly leftOut: readonly LocalDate[];
}

const yearsAhead = 5;

/** The plans as an iCalendar file. */
export function plansCalendar(entries: readonly CalendarEntry[], now: Date): string {
  const zones = [...new Set(entries.map(({ zone }) => zone))];
  const since = entries.map(({ plan }) => plan.from).toSorted()[0];
  const from = since === undefined ? now : new Date(`${addDays(since, -2)}T00:00:00Z`);

  return icalOf({
    name: 'VCALENDAR',
    properties: [
      plain('VERSION', '2.0'),
      text('PRODID', '-//Beležka//Beležka//EN'),
      plain('CALSCALE', 'GREGORIAN'),
    ],
    components: [
      ...zones.map((zone) => zoneComponent(zone, from, addYears(now, yearsAhead))),
      ...entries.map((entry) => eventOf(entry, now)),
    ],
  });
}

function eventOf({ plan, zone, summary, place, leftOut }: CalendarEntry, now: Date): Component {
  const { recurrence } = fromRule(plan.rule);
  const endsOn = minutesOf(plan.start) + plan.durationMin >= 1_440 ? addDays(plan.from, 1) : plan.from;
  const isAgain = recurrence.kind !== 'once';

  return {
    name: 'VEVENT',
    properties: [
      text('UID', `${plan.id}@${plan.centreId}.belezka`),
      plain('DTSTAMP', utcStamp(now)),
      local('DTSTART', plan.from, plan.start, zone),
      local('DTEND', endsOn, endTimeOf(plan), zone),
      ...(isAgain ? [plain('RRULE', ruleOf(plan, zone))] : []),
      ...leftOut.map((date) => local('EXDATE', date, plan.start, zone)),
      text('SUMMARY', summary),
      text('LOCATION', place),
    ],
  };
}

/** Where the start has a time, the end of a rule is a moment in UTC. */
function ruleOf({ rule }: Plan, zone: Zone): string {
  const { until } = fromRule(rule);
  if (until === null) return rule;

  return rule.replace(
    /UNTIL=[^;]+/u,
    `UNTIL=${utcStamp(new Date(endOfDate(until, zone).getTime() - 1_000))}`,
  );
}

function local(name: string, date: LocalDate, time: string, zone: Zone): Property {
  return plain(`${name};TZID=${zone}`, `${date.replaceAll('-', '')}T${time.replace(':', '')}00`);
}

function utcStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}
