import { once } from 'node:events';
import { openStore } from '../../../src/storage/open-store.js';
import { logged, said, typed } from '../cast.js';

const [url = '', centreId = '', key = ''] = process.argv.slice(2);
const store = await openStore(url);
const scope = await store.records.structure.scope(centreId);
if (!scope) throw new Error('There is no such centre.');

process.stdout.write('ready\n');
await once(process.stdin, 'data');

const answers = await store.handleOnce(typed('/log', { key }), async ({ activities }) => {
  const { code } = await activities.add(logged(scope));

  return said(code);
});
process.stdout.write(`${JSON.stringify(answers)}\n`);
await store.close();
process.stdin.destroy();
