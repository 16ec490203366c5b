import { readFileSync } from 'node:fs';

import { ruleOfBound } from './limits.js';
import type { Rules, RuleName } from './rules.js';
import type { Json, JsonObject } from './wire.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Path = readonly (string | number)[];

export interface Fault {
  readonly rule: RuleName;
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

interface Place {
  readonly path: Path;
  readonly schema: string;
  readonly property: string;
}

const file = new URL('./schemas.json', import.meta.url);
const { bodies, schemas } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly bodies: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

export type Body =
  | 'message'
  | 'messageEdit'
  | 'followUp'
  | 'webhookEdit'
  | 'autocomplete'
  | 'reply'
  | 'modal'
  | 'pong'
  | 'update'
  | 'command'
  | 'directMessage';

/** What is wrong with a body by Discord's own description of it. */
export function checkBody(body: Body, value: Json, rules: Rules, path: Path = []): readonly Fault[] {
  const faults = check(value, { $ref: bodies[body] ?? body }, { path, schema: body, property: '' });

  return faults.filter(({ rule }) => rules(rule));
}

function check(value: Json, schema: Schema, place: Place): readonly Fault[] {
  if (schema.$ref !== undefined) {
    const named = schemas[schema.$ref];
    if (!named) throw new Error(`The schemas do not know ${schema.$ref}.`);
    return check(value, named, { ...place, schema: named.properties ? schema.$ref : place.schema });
  }
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return checkForms(value, forms, place);
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value, schema))) {
    return [fault('schema', place, 'BASE_TYPE', `Could not interpret "${typeof value}".`)];
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return [
      fault('schema', place, 'BASE_TYPE_CHOICES', `Value must be one of ${JSON.stringify(schema.enum)}.`),
    ];
  }
  return [...checkBounds(value, schema, place), ...checkWithin(value, schema, place)];
}

/** Components and options tell their form by `type`; otherwise the form with the fewest faults is meant. */
function checkForms(value: Json, forms: readonly Schema[], place: Place): readonly Fault[] {
  const told = isObject(value) ? forms.filter((form) => tells(form, value['type'])) : [];
  const [best] = (told.length > 0 ? told : forms)
    .map((form) => check(value, form, place))
    .sort((one, other) => strangeness(one, place) - strangeness(other, place) || one.length - other.length);

  return best ?? [];
}

/** Whether the value is not even of the form's type. */
function strangeness(faults: readonly Fault[], { path }: Place): number {
  return faults.some((one) => one.path.length === path.length && one.code === 'BASE_TYPE') ? 1 : 0;
}

function tells({ $ref }: Schema, type: Json | undefined): boolean {
  const own = $ref === undefined ? undefined : schemas[$ref]?.properties?.['type']?.enum;

  return type !== undefined && (own?.includes(type) ?? false);
}

function checkBounds(value: Json, schema: Schema, place: Place): readonly Fault[] {
  const rule = ruleOfBound(place.schema, place.property);
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
      return [fault('schema', place, 'STRING_TYPE_REGEX', 'String value did not match validation regex.')];
    }
    return between([...value].length, schema.minLength, schema.maxLength, rule, place);
  }
  if (Array.isArray(value)) {
    return between(value.length, schema.minItems, schema.maxItems, rule, place);
  }
  return typeof value === 'number' ? between(value, schema.minimum, schema.maximum, rule, place) : [];
}

function between(size: number, least = -Infinity, most = Infinity, rule: RuleName, place: Place): Fault[] {
  if (size >= least && size <= most) return [];
  if (size < 1 && least === 1) return [fault(rule, place, 'BASE_TYPE_REQUIRED', 'This field is required')];

  return [fault(rule, place, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`)];
}

function checkWithin(value: Json, schema: Schema, place: Place): readonly Fault[] {
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return (value as readonly Json[]).flatMap((one, index) =>
      check(one, items, { ...place, path: [...place.path, index] }),
    );
  }
  if (!isObject(value)) return [];

  const missing = (schema.required ?? [])
    .filter((name) => value[name] === undefined)
    .map((name) => at(place, name))
    .map((where) => fault('schema', where, 'BASE_TYPE_REQUIRED', 'This field is required'));
  const within = Object.entries(value).flatMap(([name, one]) => {
    const own = schema.properties?.[name] ?? schema.additionalProperties;
    return own && one !== undefined ? check(one, own, at(place, name)) : [];
  });
  return [...missing, ...within];
}

function at(place: Place, property: string): Place {
  return { ...place, path: [...place.path, property], property };
}

function fault(rule: RuleName, { path }: Place, code: string, message: string): Fault {
  return { rule, path, code, message };
}

function typeOf(value: Json, { type }: Schema): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') {
    return Number.isInteger(value) && [type].flat().includes('integer') ? 'integer' : 'number';
  }
  return typeof value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
