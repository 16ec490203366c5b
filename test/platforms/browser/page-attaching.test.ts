import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { echo } from '../../support/browser-assistant.js';
import { klubRoom, luka } from '../../support/browser-cast.js';
import { chromiumPath, conversation, useChromium } from '../../support/browser-page.js';
import { seen } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';
import { openChat } from '../../support/chat.js';

describe.skipIf(chromiumPath === undefined)('attaching a file on the page', () => {
  const openPage = useChromium();
  const room = klubRoom.address;
  let open: OpenRoom;

  beforeEach(async () => {
    open = await openBrowserRoom({ files: (await openChat()).store.keptFiles });
    open.assistant.follow(echo);
  });
  afterEach(() => open.room.stop());

  test('by keyboard a file is picked, sent with a command, and shown with it', async () => {
    const page = await openPage(open.url, luka, room);
    await page.getByText('Nothing here yet').waitFor();
    const picking = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).press('Enter');
    await (await picking).setFiles({ name: 'leto.csv', mimeType: 'text/csv', buffer: Buffer.from('date\n') });
    await chip(page).getByText('leto.csv').waitFor();

    await page.getByRole('textbox').fill('/import');
    await page.keyboard.press('Enter');

    await conversation(page).getByText('Heard: /import').waitFor();
    await conversation(page).getByText('leto.csv').waitFor();
    await chip(page).waitFor({ state: 'detached' });
    const [{ act } = { act: undefined }] = open.assistant.effects;
    expect(act).toMatchObject({ file: { name: 'leto.csv', mediaType: 'text/csv', bytes: 5 } });
  });

  test('a file that was sent alone is used with a command afterwards', async () => {
    const page = await openPage(open.url, luka, 'dm:luka');
    await drop(page, ['leto.csv'], 5);
    await chip(page).waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await conversation(page).getByText('Heard:').waitFor();
    await page.getByRole('button', { name: 'Use this file' }).click();
    await page.getByText('With this file').waitFor();

    await page.getByRole('textbox').fill('/import');
    await page.getByRole('textbox').press('Enter');

    await conversation(page).getByText('Heard: /import').waitFor();
    expect(open.assistant.effects).toMatchObject([
      { act: { text: '', file: { bytes: 5 } } },
      { act: { text: '/import', file: { bytes: 5 } } },
    ]);
  });

  test('a file may be taken off, and a text goes without it', async () => {
    const page = await openPage(open.url, luka, room);
    await drop(page, ['leto.csv'], 5);
    await page.getByRole('button', { name: 'Take the file off' }).click();
    await chip(page).waitFor({ state: 'detached' });

    await page.getByRole('textbox').fill('/help');
    await page.keyboard.press('Enter');

    await conversation(page).getByText('Heard: /help').waitFor();
    expect(open.assistant.effects[0]?.act).not.toHaveProperty('file');
  });

  test('one file at a time is dropped, and none that is too big', async () => {
    const page = await openPage(open.url, luka, room);
    await drop(page, ['one.csv', 'two.csv'], 5);
    await page.getByText('One file at a time').waitFor();
    await drop(page, ['big.xlsx'], 20_000_001);
    await page.getByText('up to 20 MB').waitFor();
    expect(await chip(page).count()).toBe(0);

    await drop(page, ['small.xlsx'], 5);
    await chip(page).getByText('small.xlsx').waitFor();
    expect(await page.getByText('up to 20 MB').count()).toBe(0);
  });

  test('a picked file waits in its room while one looks elsewhere', async () => {
    const page = await openPage(open.url, luka, room);
    await drop(page, ['leto.csv'], 5);
    await chip(page).waitFor();
    await page.getByRole('button', { name: /^Beležka/u }).click();
    await chip(page).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Klub Lipa/u }).click();

    await chip(page).getByText('leto.csv').waitFor();
  });

  test('an upload that is cut off says so, leaves nothing, and is tried again', async () => {
    const page = await openPage(open.url, luka, room);
    await page.route('**/api/files?**', (route) => route.abort());
    await drop(page, ['leto.csv'], 5);
    await chip(page).waitFor();
    await page.getByRole('textbox').fill('/import');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The upload was cut off').waitFor();
    expect(await seen(open.url, luka, room)).toEqual([]);

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();

    await conversation(page).getByText('Heard: /import').waitFor();
    expect(open.assistant.effects).toMatchObject([{ act: { file: { name: 'leto.csv', bytes: 5 } } }]);
  });
});

/** What waits to be sent. */
function chip(page: Page): ReturnType<Page['locator']> {
  return page.locator('.chip');
}

/** Drops files of a size, once the page is there for it. */
async function drop(page: Page, names: readonly string[], bytes: number): Promise<void> {
  await page.getByRole('textbox').waitFor();
  await page.evaluate(
    `(() => {
      const dataTransfer = new DataTransfer();
      for (const name of ${JSON.stringify(names)}) {
        dataTransfer.items.add(new File([new Uint8Array(${bytes})], name));
      }
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    })()`,
  );
}
