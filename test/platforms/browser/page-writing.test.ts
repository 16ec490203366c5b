import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { echo } from '../../support/browser-assistant.js';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { chromiumPath, conversation, useChromium } from '../../support/browser-page.js';
import { seen, words } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

describe.skipIf(chromiumPath === undefined)('writing on the page', () => {
  const openPage = useChromium();
  const room = klubRoom.address;
  let open: OpenRoom;

  beforeEach(async () => {
    open = await openBrowserRoom();
    open.assistant.follow(echo);
  });
  afterEach(() => open.room.stop());

  test('a slash offers the commands that begin so', async () => {
    const page = await openPage(open.url, luka, room);
    const options = page.getByRole('option');

    await page.getByRole('textbox').pressSequentially('/');
    await options.nth(4).waitFor();
    await page.keyboard.type('c');
    expect(await options.allTextContents()).toEqual([
      '/countCount heads live.',
      '/closedMark days as closed.',
    ]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('textbox').inputValue()).toBe('/closed ');
    expect(await options.count()).toBe(0);
  });

  test('Enter completes a command, and sends one that is complete', async () => {
    const page = await openPage(open.url, luka, room);
    await page.getByRole('textbox').pressSequentially('/l');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox').inputValue()).toBe('/log ');
    await page.getByText('/log open evening 23: 12 girls 10 boys, 3h').waitFor();

    await page.getByRole('textbox').fill('/help');
    await page.keyboard.press('Enter');

    await conversation(page).getByText('Heard: /help').waitFor();
  });

  test('Escape closes the suggestions', async () => {
    const page = await openPage(open.url, luka, room);
    await page.getByRole('textbox').pressSequentially('/l');
    await page.getByRole('listbox').waitFor();

    await page.keyboard.press('Escape');

    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.getByRole('textbox').inputValue()).toBe('/l');
  });

  test('Enter sends, Shift and Enter make a new line', async () => {
    const page = await openPage(open.url, luka, 'dm:luka');
    await page.getByRole('textbox').pressSequentially('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');

    await conversation(page).getByText('Heard: one').waitFor();
    expect(open.assistant.effects.map((event) => event.act)).toMatchObject([{ text: 'one\ntwo' }]);
    expect(await page.getByRole('textbox').inputValue()).toBe('');
  });

  test('words of people are shown as they are', async () => {
    const page = await openPage(open.url, luka, 'dm:luka');
    const nasty = '<img src=x onerror="document.title=\'broken\'"> **bold** abc\u{202E}def';
    await page.getByRole('textbox').fill(nasty);
    await page.keyboard.press('Enter');

    await conversation(page).getByText(`Heard: ${nasty}`, { exact: true }).waitFor();
    expect(await page.locator('.log img, .log b').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });

  test('a half-written text waits in its room over a reload', async () => {
    const page = await openPage(open.url, luka, room);
    await page.getByRole('textbox').fill('half a thou');
    await page.getByRole('button', { name: /^Beležka/u }).click();
    await page.getByText('Just you and Beležka').last().waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('');

    await page.reload();
    await page.getByRole('button', { name: /^Klub Lipa/u }).click();

    await page.getByRole('heading', { name: 'Klub Lipa' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('half a thou');
  });

  test('an answer that is lost is asked for again, with one effect', async () => {
    const page = await openPage(open.url, luka, room);
    let lost = 0;
    await page.route('**/api/messages', async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('textbox').fill('/log chess 12');
    await page.keyboard.press('Enter');

    await page.getByRole('img', { name: 'Sent', exact: true }).waitFor();
    expect(open.assistant.arrived).toHaveLength(3);
    expect(open.assistant.effects).toHaveLength(1);
    expect(await words(open.url, luka, room)).toEqual(['/log chess 12', 'Heard: /log chess 12']);
    expect(await conversation(page).getByText('/log chess 12', { exact: true }).count()).toBe(1);
  });

  test('what was on its way when the page was closed still arrives', async () => {
    const page = await openPage(open.url, luka, room);
    await page.route('**/api/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByRole('textbox').fill('/log chess 12');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Sending…' }).waitFor();
    expect(await seen(open.url, luka, room)).toEqual([]);

    await page.unrouteAll();
    await page.reload();

    await conversation(page).getByText('Heard: /log chess 12').waitFor();
    expect(open.assistant.effects).toHaveLength(1);
  });

  test('a text that is too long is refused and may be discarded', async () => {
    const page = await openPage(open.url, ana, room);
    await page.getByRole('textbox').fill('a'.repeat(70_000));
    await page.keyboard.press('Enter');
    await page.getByText('To je predolgo').waitFor();

    await page.getByRole('button', { name: 'Zavrzi' }).click();

    await page.getByText('Tukaj še ni ničesar').waitFor();
    expect(open.assistant.arrived).toEqual([]);
  });
});
