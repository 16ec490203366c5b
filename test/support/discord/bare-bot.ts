import { WebSocket } from 'ws';

import type { Discord } from './open-discord.js';
import type { Json, JsonObject } from './wire.js';

export interface Outcome {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

/** A bot of bare requests, for what no library would send. */
export interface BareBot {
  call(method: string, path: string, body?: Json | FormData): Promise<Outcome>;
  /** The code the gateway closes with, or `undefined` once it says READY so many times. */
  identify(intents: number, times?: number, token?: string): Promise<number | undefined>;
}

export function createBareBot(discord: Discord, token = discord.token): BareBot {
  return {
    async call(method, path, body) {
      const isForm = body instanceof FormData;
      const response = await fetch(`${discord.apiRoot}/v10${path}`, {
        method,
        headers: { Authorization: `Bot ${token}`, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const answered = text === '' ? {} : (JSON.parse(text) as JsonObject);
      return { status: response.status, headers: response.headers, body: answered };
    },

    identify: (intents, times = 1, identity = token) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(discord.apiRoot.replace('http', 'ws'));
        let ready = 0;
        const identify = { op: 2, d: { token: identity, intents, shard: [0, 1], properties: {} } };
        socket.on('error', reject);
        socket.on('close', (code) => resolve(code));
        socket.on('open', () => {
          for (let sent = 0; sent < times; sent += 1) socket.send(JSON.stringify(identify));
        });
        socket.on('message', (raw: Buffer) => {
          const { t } = JSON.parse(raw.toString('utf8')) as { readonly t: string | null };
          if (t === 'READY') ready += 1;
          if (ready === times) resolve(undefined);
        });
      }),
  };
}
