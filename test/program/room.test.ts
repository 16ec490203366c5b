import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { chromiumPath, useChromium } from '../support/browser-page.js';
import { settleIn } from '../support/cast.js';
import { scratch, serve } from '../support/program.js';

const open = useChromium();
const ana = { userId: 'ana' } as Parameters<typeof open>[1];

/** Where the pictures of the docs go; `npm run pictures` says where. */
const pictures = process.env['PICTURES'];

test.skipIf(chromiumPath === undefined)('a line typed in the page becomes an entry', async () => {
  const url = `file:${join(scratch(), 'belezka.db')}`;
  const store = await openStore(url);
  await store.transact(settleIn);
  await store.close();
  const { url: address } = await serve({ DATABASE_URL: url, BELEZKA_DEMO: '1' });
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
});
