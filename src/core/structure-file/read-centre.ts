import { languages, type LocalDate } from '../calendar.js';
import { isZone } from '../instant.js';
import { isLocalDate } from '../local-date.js';
import type { PlannedSpan } from '../ports.js';
import {
  fieldsOf,
  isAbsent,
  listOf,
  oneOf,
  optional,
  refused,
  textAt,
  textWhere,
  type JsonPlace,
} from './json-place.js';
import type { CentreInFile } from './structure-file.js';

export function readCentre(place: JsonPlace): CentreInFile | null {
  const fields = fieldsOf(place, [
    'name',
    'municipality',
    'zone',
    'language',
    'planned_weekdays',
    'planned',
    'holidays',
  ]);
  if (fields === null) return null;

  const name = textAt(fields.name);
  const municipality = textAt(fields.municipality);
  const zone = optional(fields.zone, (each) => textWhere(each, isZone, 'unknown-zone'));
  const language = optional(fields.language, (each) => oneOf(each, languages, 'unknown-language'));
  const planned = readPlanned(fields.planned_weekdays, fields.planned);
  const holidays = readHolidays(fields.holidays);
  if (name === null || municipality === null) return null;

  return { path: place.path, name, municipality, zone, language, planned, holidays };
}

/** Each once, in order. */
export function readHolidays(place: JsonPlace): readonly LocalDate[] {
  return [...new Set(listOf(place, readDate))].sort();
}

function readPlanned(weekdays: JsonPlace, spans: JsonPlace): readonly PlannedSpan[] | null {
  if (!isAbsent(weekdays) && !isAbsent(spans)) return refused(spans, 'planned-twice');
  if (!isAbsent(spans)) return listOf(spans, readSpan);

  return isAbsent(weekdays) ? null : [{ from: null, to: null, weekdays: readWeekdays(weekdays) }];
}

function readSpan(place: JsonPlace): PlannedSpan | null {
  const fields = fieldsOf(place, ['from', 'to', 'weekdays']);
  if (fields === null) return null;

  const from = optional(fields.from, readDate);
  const to = optional(fields.to, readDate);
  if (isAbsent(fields.weekdays)) return refused(fields.weekdays, 'missing');
  if (from !== null && to !== null && to < from) return refused(fields.to, 'ends-before-it-starts');

  return { from, to, weekdays: readWeekdays(fields.weekdays) };
}

function readWeekdays(place: JsonPlace): readonly number[] {
  return [...new Set(listOf(place, readWeekday))].sort((one, other) => one - other);
}

function readWeekday(place: JsonPlace): number | null {
  const weekday = [1, 2, 3, 4, 5, 6, 7].find((each) => each === place.value);

  return weekday ?? refused(place, 'not-a-weekday');
}

function readDate(place: JsonPlace): string | null {
  return textWhere(place, isLocalDate, 'not-a-date');
}
