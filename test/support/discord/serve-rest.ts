import type { IncomingMessage, ServerResponse } from 'node:http';

import { ApiError, notFound, unauthorized } from './api-error.js';
import type { Handlers, Reply } from './handler.js';
import { readBody, readRaw } from './read-body.js';
import { limited, limitHeaders } from './limited.js';
import { matchRoute, type MatchedRoute, type RouteName } from './routes.js';
import type { RateLimits } from './rate-limits.js';
import type { Mishap, PlannedTrouble } from './trouble.js';
import type { Json } from './wire.js';
import type { World } from './world.js';

/** One request and what became of it; a connection dropped has no status. */
export interface Call {
  readonly route: RouteName | null;
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly files: readonly string[];
  readonly status: number | null;
  readonly at: Date;
}

const base = '/api/v10';
const json = { 'Content-Type': 'application/json' };

export function serveRest(
  world: World,
  handlers: Handlers<RouteName>,
  trouble: PlannedTrouble,
  calls: Call[],
  limits?: RateLimits,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const { pathname, searchParams } = new URL(url, world.origin());
    const raw = await readRaw(request);
    if (pathname.startsWith('/attachments/')) {
      download(world, pathname, trouble.next('attachment'), response);
      return;
    }

    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const matched = matchRoute(method, path);
    const mishap = matched ? trouble.next(matched.name) : undefined;
    let body: Json = null;
    let files: readonly string[] = [];
    const note = (status: number | null): void => {
      calls.push({ route: matched?.name ?? null, method, path, body, files, status, at: world.now() });
      world.changes.happened();
    };
    if (mishap?.kind === 'drop-before') {
      note(null);
      request.socket.destroy();
      return;
    }
    const spending = matched ? (limits?.spend(matched) ?? trouble.spend(matched.name)) : undefined;

    let reply: Reply & { readonly headers?: Readonly<Record<string, string>> };
    try {
      if (!matched) throw notFound();
      authorize(world, matched, request);
      const read = readBody(raw, request.headers['content-type'] ?? '', world.rules);
      body = read.body;
      files = read.uploads.map(({ name }) => name);
      if (mishap?.kind === 'fail') reply = limited(mishap.failure);
      else if (spending?.isOver) {
        const { resetAfterSeconds, isGlobal = false } = spending;
        reply = limited({ status: 429, retryAfterSeconds: resetAfterSeconds, global: isGlobal });
      } else {
        const { name: route, parts } = matched;
        reply = handlers[route]({ route, parts, query: searchParams, ...read });
      }
    } catch (error) {
      reply = refusal(world, `${method} ${path}`, error);
    }
    note(mishap?.kind === 'drop-after' ? null : reply.status);
    if (mishap?.kind === 'drop-after') {
      request.socket.destroy();
      return;
    }
    const headers = {
      ...(matched && spending ? limitHeaders(matched.name, spending) : {}),
      ...reply.headers,
    };
    const send = (): void => {
      const hasBody = reply.body !== undefined;
      response.writeHead(reply.status, { ...(hasBody ? json : {}), ...headers });
      response.end(hasBody ? JSON.stringify(reply.body) : undefined);
    };
    if (mishap?.kind === 'slow') setTimeout(send, mishap.ms);
    else send();
  };
}

/** The answer to what is refused; a payload nobody should send is noted too. */
export function refusal(world: World, route: string, error: unknown): Reply {
  if (!(error instanceof ApiError)) {
    world.violations.push({ rule: null, route, code: 0, message: String(error), errors: undefined });
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
  const { status, code, message, errors, rule } = error;
  if (status === 400 || status === 413) world.violations.push({ rule, route, code, message, errors });
  return { status, body: error.body };
}

function authorize(world: World, { name }: MatchedRoute, { headers }: IncomingMessage): void {
  const needsToken = !/ \/(?:webhooks|interactions)\//u.test(name);
  const isBot = headers.authorization === `Bot ${world.botToken}`;
  if (world.rules('bot-token') && needsToken && !isBot) throw unauthorized();
}

function download(
  world: World,
  pathname: string,
  mishap: Mishap | undefined,
  response: ServerResponse,
): void {
  const file = world.files.get(pathname.split('/')[2] ?? '');
  const isGone = !file || mishap?.kind === 'fail';
  if (isGone) {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('This content is no longer available.');
    return;
  }

  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.length });
  if (mishap) response.write(file.bytes.slice(0, file.bytes.length / 2), () => response.destroy());
  else response.end(file.bytes);
}
