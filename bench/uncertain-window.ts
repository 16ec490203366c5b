import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeliveries } from '../src/deliveries/create-deliveries.js';
import { createWords } from '../src/locales/words.js';
import { waitUnnoticed } from '../src/outbox/wait.js';
import { createTelegram } from '../src/platforms/telegram/create-telegram.js';
import { openStore } from '../src/storage/open-store.js';
import { openTelegram } from '../test/support/telegram/open-telegram.js';

/**
 * For how long nobody could say whether a delivery arrived, if the process were killed: from the commit that notes the attempt
 * to the commit that notes its end, for so many sent to a Telegram on the same machine, beside the request alone. What a real
 * Telegram takes for its answer comes on top. `npx tsx bench/uncertain-window.ts 300`, with the address of a store after it.
 */
const many = Number(process.argv[2] ?? 300);
const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
const store = await openStore(process.argv[3] ?? `file:${join(folder, 'bench.db')}`);
const telegram = await openTelegram({});
const note = (facts: object, sentence: string): void => console.error(sentence, facts);
const quietly = (): void => undefined;

const platform = createTelegram({
  token: telegram.token,
  apiRoot: telegram.apiRoot,
  updates: { by: 'polling' },
  handle: () => Promise.resolve([]),
  menu: () => [],
  deliver: () => Promise.resolve(),
  outgoing: store.outgoing,
  posted: store.postedMessages,
  notes: store.platformNotes,
  words: createWords(),
  now: () => new Date(),
  log: { info: quietly, warn: quietly, error: note },
  ended: (error) => console.error(error),
});
await platform.start();

const opened = new Map<string, number>();
const windows: number[] = [];
const requests: number[] = [];
const { records } = store;
/** A transaction may have been begun again. */
const noted = async <T>(settling: Promise<T>, sent: readonly string[]): Promise<T> => {
  const done = await settling;
  for (const key of sent) windows.push(performance.now() - (opened.get(key) ?? 0));

  return done;
};
const settled = new Set<string>();
const deliveries = createDeliveries({
  store: {
    records: {
      ...records,
      deliveries: {
        ...records.deliveries,
        async begin(key, holder, at) {
          const isOurs = await records.deliveries.begin(key, holder, at);
          opened.set(key, performance.now());

          return isOurs;
        },
      },
    },
    transact(work) {
      const sent: string[] = [];
      const settling = store.transact((open) => {
        sent.length = 0;
        return work({
          ...open,
          deliveries: {
            ...open.deliveries,
            async settle(key, ending, at) {
              await open.deliveries.settle(key, ending, at);
              sent.push(key);
              settled.add(key);
            },
          },
        });
      });

      return noted(settling, sent);
    },
  },
  sources: [],
  platforms: ['telegram'],
  async post(_platform, posting) {
    const began = performance.now();
    const sent = await platform.post(posting);
    requests.push(performance.now() - began);

    return sent;
  },
  word: () => ({ message: { lines: [['26 young people']] } }),
  holder: 'bench',
  isAlone: true,
  now: () => new Date(),
  wait: waitUnnoticed,
  log: { warn: note, error: note },
});

const due = [];
for (let n = 0; n < many; n += 1) {
  const { id, title } = telegram.group(`Klub ${n}`);
  const seen = { address: String(id), kind: 'group', title } as const;
  const room = await records.rooms.seen('telegram', seen, randomUUID());
  due.push({
    key: `bench:${randomUUID()}`,
    kind: 'bench',
    to: { kind: 'room', roomId: room.id },
    dueAt: new Date(),
    notAfter: null,
    manner: 'asked-for',
    fact: { kind: 'bench' },
  } as const);
}
await records.deliveries.add(due);
await deliveries.start();
while (settled.size < many) await new Promise((resolve) => setTimeout(resolve, 100));
await deliveries.stop();

console.table({ window: spread(windows), 'request alone': spread(requests) });

await platform.stop();
await telegram.close();
await store.close();
rmSync(folder, { recursive: true });

function spread(times: readonly number[]): object {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => `${(sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1)} ms`;

  return { sent: times.length, median: at(0.5), '95%': at(0.95), longest: at(0.9999) };
}
