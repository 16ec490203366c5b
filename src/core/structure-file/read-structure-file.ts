import { languages } from '../calendar.js';
import { isZone } from '../instant.js';
import { nameKey } from '../structure.js';
import { fieldsOf, listOf, oneOf, optional, refuseTwice, textAt, textWhere, wholeAt } from './json-place.js';
import type { JsonPlace, Notes } from './json-place.js';
import { readAgeBands } from './read-age-bands.js';
import { readCentre, readHolidays } from './read-centre.js';
import { readDayMark } from './read-day-mark.js';
import { readKeyFigures } from './read-key-figures.js';
import { readType } from './read-type.js';
import type { StructureFile, StructureProblem } from './structure-file.js';

export type StructureFileRead =
  | { readonly kind: 'sound'; readonly file: StructureFile; readonly ignored: readonly string[] }
  | { readonly kind: 'unsound'; readonly problems: readonly StructureProblem[] };

/** Reads what `JSON.parse` gave. All problems are found at once; a file with one is not used. */
export function readStructureFile(json: unknown): StructureFileRead {
  const notes: Notes = { problems: [], ignored: [] };
  const file = readFields({ path: '$', value: json, notes });
  if (file === null || notes.problems.length > 0) return { kind: 'unsound', problems: notes.problems };

  return { kind: 'sound', file, ignored: notes.ignored };
}

function readFields(place: JsonPlace): StructureFile | null {
  const fields = fieldsOf(place, [
    'network',
    'zone',
    'language',
    'age_bands',
    'small_cell',
    'minimum_age',
    'types',
    'municipalities',
    'holidays',
    'centres',
    'day_marks',
    'key_figures',
  ]);
  if (fields === null) return null;

  const file = {
    network: textAt(fields.network),
    zone: optional(fields.zone, (zone) => textWhere(zone, isZone, 'unknown-zone')),
    language: optional(fields.language, (language) => oneOf(language, languages, 'unknown-language')),
    ageBands: optional(fields.age_bands, readAgeBands),
    smallCell: optional(fields.small_cell, (cell) => wholeAt(cell, 0, 1_000)),
    minimumAge: optional(fields.minimum_age, (age) => wholeAt(age, 0, 99)),
    types: listOf(fields.types, readType),
    municipalities: listOf(fields.municipalities, (name) => textAt(name)),
    holidays: readHolidays(fields.holidays),
    centres: listOf(fields.centres, readCentre),
    dayMarks: listOf(fields.day_marks, readDayMark),
    keyFigures: listOf(fields.key_figures, readKeyFigures),
  };
  refuseTwice(place.notes, file.types, ({ key }) => key);
  refuseTwice(place.notes, file.centres, (centre) =>
    JSON.stringify([nameKey(centre.municipality), nameKey(centre.name)]),
  );
  const { network } = file;

  return network === null ? null : { ...file, network };
}
