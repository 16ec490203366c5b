import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { chromiumPath, useChromium } from '../support/browser-page.js';
import { settleIn } from '../support/cast.js';
import { scratch, serve } from '../support/program.js';

const open = useChromium();
const ana = { userId: 'ana' } as Parameters<typeof open>[1];
const kim = { userId: 'kim' } as Parameters<typeof open>[1];

/** A program and a browser on a busy machine take their time. */
const patience = 180_000;

/** Where the pictures of the docs go; `npm run pictures` says where. */
const pictures = process.env['PICTURES'];

test.skipIf(chromiumPath === undefined)(
  'a line typed in the page becomes an entry',
  async () => {
    const address = await settled();
    const page = await open(address, ana, undefined, { viewport: { width: 1080, height: 700 } });
    const composer = page.getByRole('textbox');
    const log = page.getByRole('log');

    await composer.fill('/log druženje 16–19 12 (7 fantov, 5 deklet), 2 prostovoljca, vodili mladi');
    await composer.press('Enter');
    await log.getByText('12 mladih').waitFor();
    await composer.fill('/log delavnica 10 mladih, 7 deklet, 6 fantov, 2h');
    await composer.press('Enter');
    await log.getByText('Kaj drži?').waitFor();

    expect(await log.innerText()).toContain('vodili mladi sami');
    await page.screenshot({ path: join(pictures ?? scratch(), 'room.png') });

    await page.getByRole('button', { name: '13 skupaj' }).click();
    await log.getByText('13 mladih').waitFor();
  },
  patience,
);

test.skipIf(chromiumPath === undefined)(
  'a file attached in the page is checked, then imported',
  async () => {
    const address = await settled();
    const page = await open(address, kim, undefined, { viewport: { width: 1080, height: 700 } });
    const log = page.getByRole('log');
    const picking = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await (await picking).setFiles({ name: 'leto.csv', mimeType: 'text/csv', buffer: Buffer.from(year) });
    await page.getByRole('status').getByText('leto.csv').waitFor();

    await page.getByRole('textbox').fill('/import');
    await page.getByRole('textbox').press('Enter');
    await log.getByText('to add: 2, there already: 0, refused: 1.').waitFor();
    expect(await log.innerText()).toContain('line 4, centre: there is no centre “Nowhere” here');

    await log.getByRole('button', { name: 'Import', exact: true }).click();
    await log.getByText('added: 2, there already: 0, refused: 1.').waitFor();
    expect(await log.getByRole('button').count()).toBe(0);
    expect(await log.locator('.bubble').innerText()).toMatch(/^leto\.csv\s+0\.2 kB\s+\/import/u);
    expect(await page.getByRole('status').innerText()).toBe('');
  },
  patience,
);

const year = [
  'date,centre,municipality,type,duration_min,girls,boys',
  '2026-11-20,Klub Lipa,Celje,hangout,120,12,10',
  '2026-11-21,MC Reka,Celje,šport,90,8,8',
  '2026-11-21,Nowhere,Celje,šport,90,8,8',
].join('\n');

/** Where a program serves that the cast is in. */
async function settled(): Promise<string> {
  const url = `file:${join(scratch(), 'belezka.db')}`;
  const store = await openStore(url);
  await store.transact(settleIn);
  await store.close();

  return (await serve({ DATABASE_URL: url, BELEZKA_DEMO: '1' })).url;
}
