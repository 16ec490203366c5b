import type { LocalTime } from '../calendar.js';
import { dayStates } from '../day-mark.js';
import { isLocalDate, isLocalTime } from '../local-date.js';
import { readMoment } from '../moment.js';
import {
  fieldsOf,
  isAbsent,
  oneOf,
  optional,
  refused,
  textAt,
  textWhere,
  type JsonPlace,
} from './json-place.js';
import type { DayMarkInFile } from './structure-file.js';

export function readDayMark(place: JsonPlace): DayMarkInFile | null {
  const fields = fieldsOf(place, [
    'centre',
    'municipality',
    'date',
    'state',
    'from',
    'to',
    'reason',
    'logged_at',
  ]);
  if (fields === null) return null;

  const centre = textAt(fields.centre);
  const municipality = optional(fields.municipality, (each) => textAt(each));
  const date = textWhere(fields.date, isLocalDate, 'not-a-date');
  const state = oneOf(fields.state, dayStates, 'unknown-state');
  const hours = readHours(fields.from, fields.to);
  const reason = optional(fields.reason, (each) => textAt(each, 500));
  const loggedAt = optional(fields.logged_at, (at) => textWhere(at, isMoment, 'not-a-moment'));
  if (hours.from !== null && state !== null && state !== 'open')
    return refused(fields.from, 'hours-without-open');
  if (centre === null || date === null || state === null) return null;

  return { path: place.path, centre, municipality, date, state, ...hours, reason, loggedAt };
}

function readHours(fromPlace: JsonPlace, toPlace: JsonPlace): Pick<DayMarkInFile, 'from' | 'to'> {
  if (isAbsent(fromPlace) && isAbsent(toPlace)) return { from: null, to: null };

  return { from: readTime(fromPlace), to: readTime(toPlace) };
}

function readTime(place: JsonPlace): LocalTime | null {
  return textWhere(place, isLocalTime, 'not-a-time');
}

function isMoment(text: string): boolean {
  return readMoment(text, 'UTC') !== null;
}
