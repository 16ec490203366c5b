import { once } from 'node:events';
import { openStore } from '../../../src/storage/open-store.js';
import { logged } from '../cast.js';

const [url = '', centreId = '', count = '0'] = process.argv.slice(2);
const store = await openStore(url);
const scope = await store.records.structure.scope(centreId);
if (!scope) throw new Error('There is no such centre.');

process.stdout.write('ready\n');
await once(process.stdin, 'data');

for (let written = 0; written < Number(count); written += 1) {
  const { id } = await store.transact(async ({ activities }) => {
    await activities.recentAt([centreId], 1);

    return activities.add(logged(scope));
  });
  process.stdout.write(`${id}\n`);
}
await store.close();
process.stdin.destroy();
