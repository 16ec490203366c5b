import { once } from 'node:events';
import { migrate } from '../../../src/storage/migrate.js';

const [url = ''] = process.argv.slice(2);

process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdout.write(`${JSON.stringify(await migrate(url))}\n`);
process.stdin.destroy();
