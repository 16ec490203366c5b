import { forms } from '../activity.js';
import { languages } from '../calendar.js';
import { limits } from '../record-rules.js';
import { youthFields } from '../vocabulary/youth-field.js';
import {
  fieldsOf,
  listOf,
  oneOf,
  optional,
  textAt,
  textWhere,
  wholeAt,
  type JsonPlace,
} from './json-place.js';
import type { TypeInFile } from './structure-file.js';

export function readType(place: JsonPlace): TypeInFile | null {
  const fields = fieldsOf(place, ['key', 'names', 'aliases', 'form', 'usual_min', 'field']);
  if (fields === null) return null;

  const { least, most } = limits.durationMin;
  const key = textWhere(fields.key, isKey, 'not-a-key');
  const names = optional(fields.names, readNames) ?? {};
  const aliases = listOf(fields.aliases, (alias) => textAt(alias, 100));
  const form = optional(fields.form, (each) => oneOf(each, forms, 'unknown-form'));
  const usualMin = optional(fields.usual_min, (minutes) => wholeAt(minutes, least, most));
  const field = optional(fields.field, (each) => oneOf(each, youthFields, 'unknown-field'));

  return key === null ? null : { path: place.path, key, names, aliases, form, usualMin, field };
}

/** A key is a name in programs and files too, so none that every object already has. */
function isKey(text: string): boolean {
  return /^[a-z][a-z0-9_]{0,39}$/.test(text) && !(text in {});
}

function readNames(place: JsonPlace): TypeInFile['names'] | null {
  const fields = fieldsOf(place, languages);
  if (fields === null) return null;

  const named = languages.flatMap((language) => {
    const name = optional(fields[language], (text) => textAt(text, 100));

    return name === null ? [] : [[language, name] as const];
  });

  return Object.fromEntries(named);
}
