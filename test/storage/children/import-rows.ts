import { openStore } from '../../../src/storage/open-store.js';
import { bytesOfFile } from '../../../src/files/bytes.js';
import { takeIn } from '../../import/importing.js';

const [url = '', networkId = '', file = ''] = process.argv.slice(2);
const store = await openStore(url);

for await (const { added } of takeIn(bytesOfFile(file), store, { scopeId: networkId })) {
  process.stdout.write(`${added}\n`);
}
await store.close();
