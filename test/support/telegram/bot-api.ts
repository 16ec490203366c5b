import { readFileSync } from 'node:fs';

/** The type of each field as the documentation writes it; the names of optional ones end in `?`. */
export type Fields = Readonly<Record<string, string>>;

interface OneOf {
  readonly oneOf: readonly string[];
}

interface BotApi {
  readonly methods: Readonly<Record<string, Fields>>;
  readonly types: Readonly<Record<string, Fields | OneOf>>;
}

const { methods, types } = JSON.parse(
  readFileSync(new URL('./bot-api.json', import.meta.url), 'utf8'),
) as BotApi;

export function fieldsOf(method: string): Fields | undefined {
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

export function typeNamed(name: string): Fields | OneOf | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}

export function isOneOf(type: Fields | OneOf): type is OneOf {
  return Array.isArray(type['oneOf']);
}
