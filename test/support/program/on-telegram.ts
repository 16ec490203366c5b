import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { openTelegram, type Telegram, type TelegramOptions } from '../telegram/open-telegram.js';
import type { Chat, Person } from '../telegram/world.js';
import { crowdOf, type Crowd } from './crowd.js';
import type { StoreOnDisk } from './store-on-disk.js';

export type Way = 'polling' | 'webhook';

export interface OnTelegram {
  readonly telegram: Telegram;
  readonly settings: Readonly<Record<string, string>>;
  /** Members of the network, each with a private chat. */
  readonly crowd: (many: number) => Promise<Crowd<Member>>;
}

export interface Member {
  readonly person: Person;
  readonly chat: Chat;
}

/** What the program needs to be told to serve a Telegram of its own. */
export async function onTelegram(
  store: StoreOnDisk,
  way: Way = 'polling',
  options: TelegramOptions = {},
): Promise<OnTelegram> {
  const telegram = await openTelegram({ patience: 300_000, ...options });
  onTestFinished(() => telegram.close());

  return {
    telegram,
    settings: {
      DATABASE_URL: store.url,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      ...(way === 'webhook' && (await webhookSettings())),
    },

    crowd: async (many) => {
      const people = Array.from({ length: many }, (_, at) => telegram.person({ firstName: `Ana ${at + 1}` }));
      await store.admit(
        'telegram',
        people.map(({ id, firstName }) => ({ id, name: firstName })),
      );

      return crowdOf(people.map((person) => ({ person, chat: telegram.privateChat(person) })));
    },
  };
}

async function webhookSettings(): Promise<Readonly<Record<string, string>>> {
  const port = await freePort();

  return {
    PORT: String(port),
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    TELEGRAM_WEBHOOK_SECRET: 'lipa-hrast',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');

  return port;
}
