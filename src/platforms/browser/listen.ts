import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** Something else listens there already. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    super(`Something else already listens on ${host}:${port}.`, { cause });
    this.host = host;
    this.port = port;
  }
}

export interface Listening {
  readonly url: string;
  /** Waits for what is being answered, though not for long. */
  close(): Promise<void>;
}

export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new PortTaken(host, port, cause) : cause);
    });
    server.listen(port, host, resolve);
  });

  return { url: `http://${urlHost(host)}:${portOf(server)}/`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections();
    }, 3_000);
    server.close(() => {
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
