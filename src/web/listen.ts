import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

import { PlaceRefused } from './place-refused.js';
import { PortTaken } from './port-taken.js';

export interface Listening {
  readonly url: string;
  /** Waits for what is being answered, though not for long. */
  close(): Promise<void>;
}

/** `unreadable` is said to a request whose `Host` makes no address at all. */
export async function listen(
  app: Hono,
  host: string,
  port: number,
  unreadable = 'No such host.',
): Promise<Listening> {
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => refused(unreadable),
  });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(refusal(cause, host, port));
    });
    server.listen(port, host, resolve);
  });

  return { url: `http://${urlHost(host)}:${portOf(server)}/`, close: () => close(server) };
}

const refusing = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES'];

function refusal(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const { code = '' } = cause;
  if (code === 'EADDRINUSE') return new PortTaken(host, port, cause);

  return refusing.includes(code) ? new PlaceRefused(host, port, cause) : cause;
}

function refused(sentence: string): Response {
  return new Response(sentence, {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection may fall idle only after the closing began.
    const sweep = setInterval(() => server.closeIdleConnections(), 25);
    const impatience = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(impatience);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
