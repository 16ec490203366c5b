import { fieldsOf, optional, refused, textAt, wholeAt, type JsonPlace } from './json-place.js';
import type { KeyFiguresInFile } from './structure-file.js';

export function readKeyFigures(place: JsonPlace): KeyFiguresInFile | null {
  const fields = fieldsOf(place, ['scope', 'municipality', 'year', 'net_cost_eur', 'young_residents']);
  if (fields === null) return null;

  const scope = textAt(fields.scope);
  const municipality = optional(fields.municipality, (each) => textAt(each));
  const year = wholeAt(fields.year, 2000, 2100);
  const netCostCents = optional(fields.net_cost_eur, readCents);
  const youngResidents = optional(fields.young_residents, (each) => wholeAt(each, 0, 100_000_000));
  if (scope === null || year === null) return null;

  return { path: place.path, scope, municipality, year, netCostCents, youngResidents };
}

/** Money is text, like `81234.56`, for a number would round it. */
function readCents(place: JsonPlace): bigint | null {
  const text = textAt(place);
  if (text === null) return null;
  const [, euros, cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) ?? [];

  return euros === undefined
    ? refused(place, 'not-money')
    : BigInt(euros) * 100n + BigInt(cents.padEnd(2, '0'));
}
