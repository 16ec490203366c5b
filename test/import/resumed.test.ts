import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { aNetwork } from '../storage/cast.js';
import { run } from '../storage/children/run.js';
import { describeEachStore } from '../support/stores.js';
import { importFile } from './importing.js';

const rows = 6_000;
const content = [
  'date,duration_min,centre,type,total',
  // Every row occurs twice: which of the two it is must be known again, too.
  ...Array.from(
    { length: rows },
    (_, at) => `2026-10-${10 + (at % 20)},60,Klub,sport,${Math.floor(at / 40)}`,
  ),
].join('\n');

describeEachStore('An import', (underTest) => {
  test(
    'that a power cut ends is the same as one without when it is given again',
    { timeout: 240_000 },
    async () => {
      const { store, url } = underTest();
      const { klub } = await aNetwork(store.records);
      const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
      const file = join(folder, 'rows.csv');
      writeFileSync(file, content);

      const child = run('import-rows', url, klub.networkId, file);
      await child.line();
      await child.kill();
      rmSync(folder, { recursive: true });

      const reopened = await openStore(url);
      const before = await reopened.records.activities.count(klub.networkId);
      const { added, skipped, refused } = await importFile(content, reopened, { scopeId: klub.networkId });
      const differences = [];
      for await (const some of reopened.recount()) differences.push(...some);
      const [visits] = await reopened.dayTotals.between([klub.id], '2026-10-10', '2026-10-10');
      await reopened.close();

      expect(before).toBeGreaterThan(0);
      expect({ added, skipped, refused }).toEqual({ added: rows - before, skipped: before, refused: [] });
      expect(differences).toEqual([]);
      expect(visits?.activities).toBe(rows / 20);
    },
  );
});
