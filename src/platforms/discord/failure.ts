import { DiscordAPIError, HTTPError } from 'discord.js';

/** Why a call to Discord failed; nothing in it comes from what was sent. */
export type CallFailure =
  | {
      readonly kind: 'answered';
      readonly code: number;
      readonly status: number;
      readonly at: readonly string[];
    }
  /** Discord has trouble of its own. */
  | { readonly kind: 'trouble'; readonly status: number }
  /** It never left. */
  | { readonly kind: 'unreachable' }
  /** It left, and nothing came back. */
  | { readonly kind: 'lost' };

export function failureOf(error: unknown): CallFailure {
  if (error instanceof DiscordAPIError) {
    const { status, rawError } = error;
    const at = 'errors' in rawError ? placesIn(rawError.errors) : [];

    return { kind: 'answered', code: Number(error.code) || 0, status, at };
  }
  if (error instanceof HTTPError) return { kind: 'trouble', status: error.status };

  return unreachable.has(networkCode(error)) ? { kind: 'unreachable' } : { kind: 'lost' };
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function networkCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;

  return networkCode(error.cause);
}

/** Where a body was refused and by which rule, like `embeds.0.description BASE_TYPE_MAX_LENGTH`. */
function placesIn(errors: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  const here = ruleCodes(errors).map((rule) => `${path.join('.')} ${rule}`);

  return [
    ...here,
    ...Object.entries(errors).flatMap(([name, inner]) =>
      name === '_errors' ? [] : placesIn(inner, [...path, name]),
    ),
  ];
}

function ruleCodes(errors: object): readonly string[] {
  if (!('_errors' in errors) || !Array.isArray(errors._errors)) return [];

  return errors._errors.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'code' in one ? String(one.code) : '',
  );
}

/** An error as it may be logged: one of a call to Discord holds what was sent, and the address with its token. */
export function loggable(error: unknown): unknown {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? failureOf(error) : error;
}
