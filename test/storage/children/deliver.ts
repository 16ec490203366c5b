import { once } from 'node:events';
import { createDeliveries } from '../../../src/deliveries/create-deliveries.js';
import { waitUnnoticed } from '../../../src/outbox/wait.js';
import { openStore } from '../../../src/storage/open-store.js';

const [url = '', holder = '', minutesAhead = '0'] = process.argv.slice(2);
const store = await openStore(url);
const now = (): Date => new Date(Date.now() + Number(minutesAhead) * 60_000);
const isQuiet = (): void => undefined;

process.stdout.write('ready\n');
await once(process.stdin, 'data');

const deliveries = createDeliveries({
  store,
  sources: [],
  platforms: ['telegram'],
  post: (_platform, { key }) => {
    process.stdout.write(`${key}\n`);

    return Promise.resolve({ kind: 'sent', messageRef: null });
  },
  word: () => ({ message: { lines: [] } }),
  holder,
  isAlone: false,
  now,
  wait: waitUnnoticed,
  log: { warn: isQuiet, error: isQuiet },
});
await deliveries.start();
