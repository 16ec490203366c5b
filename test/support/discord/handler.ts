import type { RouteName } from './routes.js';
import type { Upload } from './stored.js';
import type { Json } from './wire.js';

export interface Ask {
  readonly route: RouteName;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly uploads: readonly Upload[];
}

export interface Reply {
  readonly status: number;
  readonly body?: Json;
}

export type Handler = (ask: Ask) => Reply;

export type Handlers<Name extends RouteName> = Readonly<Record<Name, Handler>>;

export function ok(body: Json): Reply {
  return { status: 200, body };
}

export const nothing: Reply = { status: 204 };
