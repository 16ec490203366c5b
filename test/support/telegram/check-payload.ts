import { fieldsOf, isOneOf, typeNamed, type Fields } from './bot-api.js';
import { isObject, type Payload } from './payload.js';
import type { RuleName } from './rules.js';

/** What is wrong with a value, and which rule says so. */
export interface Fault {
  readonly rule: RuleName;
  readonly description: string;
}

/** Everything in which the payload departs from the description of the method, in its order. */
export function faultsOf(method: string, payload: Payload, ignored: readonly RuleName[]): readonly Fault[] {
  return faultsOfFields(payload, fieldsOf(method) ?? {}, method, ignored);
}

function faultsOfFields(
  value: Payload,
  fields: Fields,
  path: string,
  ignored: readonly RuleName[],
): readonly Fault[] {
  const known = new Set(Object.keys(fields).map((field) => field.replace('?', '')));
  const unknown = Object.keys(value)
    .filter((field) => value[field] !== undefined && !known.has(field))
    .map((field) => fault('fields-known', `there is no field "${field}" in ${path}`));
  const others = Object.entries(fields).flatMap(([name, type]) => {
    const field = name.replace('?', '');
    const inside = `${path}.${field}`;
    if (value[field] !== undefined) return faultsOfValue(value[field], type, inside, ignored);
    return field === name ? [fault('fields-required', `${inside} is missing`)] : [];
  });

  return [...unknown, ...others].filter(({ rule }) => !ignored.includes(rule));
}

function faultsOfValue(
  value: unknown,
  type: string,
  path: string,
  ignored: readonly RuleName[],
): readonly Fault[] {
  const readings = alternatives(type).map((one) => faultsOfOne(value, one, path, ignored));

  return readings.reduce((best, reading) => (reading.length < best.length ? reading : best));
}

function alternatives(type: string): readonly string[] {
  return type.split(' | ').flatMap((name) => {
    const named = typeNamed(name);
    return named && isOneOf(named) ? named.oneOf : [name];
  });
}

function faultsOfOne(
  value: unknown,
  type: string,
  path: string,
  ignored: readonly RuleName[],
): readonly Fault[] {
  const wrong = [fault('fields-typed', `${path} is no ${type}`)].filter(
    ({ rule }) => !ignored.includes(rule),
  );
  const listed = /^Array of (.+)$/u.exec(type)?.[1];
  if (listed !== undefined) {
    if (!Array.isArray(value)) return wrong;
    return value.flatMap((one: unknown, at) => faultsOfValue(one, listed, `${path}[${at}]`, ignored));
  }

  const fields = typeNamed(type);
  if (fields === undefined) return isPlain(value, type) ? [] : wrong;
  if (!isObject(value) || isOneOf(fields)) return wrong;
  return faultsOfFields(value, fields, path, ignored);
}

function isPlain(value: unknown, type: string): boolean {
  if (type.startsWith("'")) return value === type.slice(1, -1);
  if (type === 'Integer') return Number.isSafeInteger(value);
  if (type === 'Float') return typeof value === 'number';
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'True') return value === true;
  return typeof value === 'string';
}

function fault(rule: RuleName, what: string): Fault {
  return { rule, description: `Bad Request: ${what}` };
}
