import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { toRoom } from '../../support/browser-assistant.js';
import { ana, klubRoom, luka } from '../../support/browser-cast.js';
import { chromiumPath, conversation, useChromium } from '../../support/browser-page.js';
import { post, text } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

describe.skipIf(chromiumPath === undefined)('how the page looks', () => {
  const openPage = useChromium();
  const room = klubRoom.address;
  const longWord = 'https://example.org/' + 'a'.repeat(180);
  let open: OpenRoom;

  beforeAll(async () => {
    open = await openBrowserRoom();
    const buttons = ['girls −', 'girls +', 'not asked +', 'A button with quite a long label'];
    const options = [{ value: 'a', label: 'An option with a label of more than fifty characters in it' }];
    open.assistant.follow(() => [
      toRoom({
        lines: [[longWord, { strong: longWord }, { code: '/' + longWord }]],
        buttons: buttons.map((label) => ({ id: label, label })),
        choice: { id: 'c', placeholder: 'More of them, with a placeholder that is long …', options },
        file: { name: `${'long'.repeat(30)}.csv`, mediaType: 'text/csv', content: new Uint8Array(3) },
      }),
    ]);
    await post(open.url, text(ana, room, '/log ' + longWord));
  });
  afterAll(() => open.room.stop());

  test('nothing sticks out, on a phone or on a desk', async () => {
    const page = await openPage(open.url, luka, room);
    await conversation(page).getByRole('article').waitFor();

    for (const width of [320, 360, 400, 719, 720, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await page
        .locator(width < 720 ? '.round' : '.rooms')
        .first()
        .waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(sticksOut)).toEqual([]);
    }
  });

  test('on a phone rooms and conversation take turns', async () => {
    const phone = { viewport: { width: 360, height: 700 } };
    const page = await openPage(open.url, luka, undefined, phone);
    await page.getByRole('button', { name: /^Klub Lipa/u }).click();
    await conversation(page).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);

    await page.getByRole('button', { name: 'Back to the rooms' }).click();

    await page.getByRole('navigation').waitFor();
    expect(await page.getByRole('log').count()).toBe(0);
  });

  test('it is light by day and dark by night', async () => {
    const page = await openPage(open.url, luka, room, { colorScheme: 'light' });
    await conversation(page).waitFor();
    const paper = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(paper)).toBe('rgb(251, 249, 244)');

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(paper)).toBe('rgb(26, 29, 35)');
  });

  test('everything is reached by keyboard, and it is seen where one is', async () => {
    const page = await openPage(open.url, luka, room);
    await conversation(page).getByRole('article').waitFor();
    await page.getByRole('textbox').focus();
    const reached: unknown[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(`(() => { const at = document.activeElement;
          if (!at || at === document.body) return 'body';
          return getComputedStyle(at).outlineStyle === 'none' ? 'unseen ' + at.outerHTML : at.textContent; })()`),
      );
    }

    expect(reached.filter((where) => String(where).startsWith('unseen'))).toEqual([]);
    expect(reached).toEqual(expect.arrayContaining(['girls +', expect.stringContaining('Luka Novak')]));
  });

  test('the page keeps to its own policy', async () => {
    const complaints: string[] = [];
    const page = await openPage(open.url, luka, undefined);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.reload();
    await page.getByRole('button', { name: /^Klub Lipa/u }).click();
    await conversation(page).getByRole('article').waitFor();
    await page.getByRole('textbox').pressSequentially('/c');
    await page.getByRole('listbox').waitFor();

    expect(complaints).toEqual([]);
  });
});

/** Whatever reaches beyond the conversation it is in. */
const sticksOut = `(() => {
  const edge = document.querySelector('.scroller').getBoundingClientRect();
  return [...document.querySelectorAll('.log *:not(option)')]
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return part.className !== 'unseen' && (box.left < edge.left - 1 || box.right > edge.right + 1);
    })
    .map((part) => part.outerHTML.slice(0, 80));
})()`;
