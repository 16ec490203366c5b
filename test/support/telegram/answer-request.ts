import type { IncomingMessage, ServerResponse } from 'node:http';

import { refusalPlanned, type Fault } from './faults.js';
import type { Journal } from './journal.js';
import type { Call } from './methods/method.js';
import type { Payload } from './payload.js';
import { readRequest } from './read-request.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

interface Deps {
  readonly world: World;
  readonly journal: Journal;
  readonly nextFault: (method: string) => Fault | undefined;
  readonly call: (method: string, call: Call) => Promise<unknown>;
}

export async function answerRequest(
  { world, journal, nextFault, call }: Deps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [found, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/u.exec(pathname) ?? [];
  const fault = nextFault(method);

  try {
    if (pathname.startsWith('/file/')) {
      const lost = nextFault('/file');
      if (lost?.kind === 'fail') throw refusalPlanned(lost.answer);
      const file = fileAt(world, pathname);
      if (lost) sendHalf(file, lost, response);
      else response.writeHead(200, asBytes).end(file);
      return;
    }
    if (found === undefined) throw new Refusal('Not Found');
    const asked = await readRequest(method, request, searchParams);
    checkToken(world, journal, token, method);
    if (fault?.kind === 'drop-before') return void response.destroy();
    if (fault?.kind === 'fail') throw journal.refuse(method, asked.payload, refusalPlanned(fault.answer));
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));

    const result = await call(method, { ...asked, gone: hangUp(response) });
    if (fault?.kind === 'drop-after') return void response.destroy();
    sendJson(response, 200, { ok: true, result });
  } catch (error) {
    const refusal = error instanceof Refusal ? error : journal.refuse(method, {}, error);
    const { errorCode, message, parameters } = refusal;
    const answer = { ok: false, error_code: errorCode, description: message };
    sendJson(response, errorCode, { ...answer, ...(parameters && { parameters }) });
  }
}

function checkToken(world: World, journal: Journal, token: string, method: string): void {
  try {
    world.demand('token-known', token === world.bot.token, 'Unauthorized');
  } catch (error) {
    throw journal.refuse(method, {}, error);
  }
}

const asBytes = { 'Content-Type': 'application/octet-stream' };

function fileAt(world: World, pathname: string): Buffer {
  const path = pathname.replace(`/file/bot${world.bot.token}/`, '');
  const file = [...world.files.values()].find((one) => one.path === path);
  if (!file) throw new Refusal('Not Found');

  return file.content;
}

/** The line breaks in the middle of it, which shows unless it breaks after all that was announced. */
function sendHalf(file: Buffer, { kind }: Fault, response: ServerResponse): void {
  const half = file.subarray(0, file.length / 2);
  if (kind === 'drop-after') {
    response.writeHead(200, asBytes).end(half);
    return;
  }
  response.writeHead(200, { ...asBytes, 'Content-Length': file.length });
  response.write(half, () => response.destroy());
}

function sendJson(response: ServerResponse, status: number, body: Payload): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function hangUp(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  return controller.signal;
}
