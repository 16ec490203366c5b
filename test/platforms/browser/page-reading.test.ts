import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { ana, elin, klubRoom, luka } from '../../support/browser-cast.js';
import { chromiumPath, conversation, useChromium } from '../../support/browser-page.js';
import { post, seen, text } from '../../support/browser-requests.js';
import { openBrowserRoom, type OpenRoom } from '../../support/browser-room.js';

describe.skipIf(chromiumPath === undefined)('reading and pressing on the page', () => {
  const openPage = useChromium();
  const room = klubRoom.address;
  let open: OpenRoom;

  beforeEach(async () => {
    open = await openBrowserRoom();
  });
  afterEach(() => open.room.stop());

  test('a button is pressed and its message edited in place, for everybody', async () => {
    open.assistant.follow(({ act }) => {
      const girls = act.kind === 'press' ? 2 : 1;
      return [
        toRoom({ lines: [[`girls ${girls}`]], buttons: [{ id: 'girls+', label: 'girls +' }] }, 'count'),
      ];
    });
    await post(open.url, text(ana, room, '/count'));
    const [anas, lukas] = [await openPage(open.url, ana, room), await openPage(open.url, luka, room)];

    await lukas.getByRole('button', { name: 'girls +' }).click();

    await conversation(lukas).getByText('girls 2').waitFor();
    await conversation(anas).getByText('girls 2').waitFor();
    expect(await conversation(anas).getByText('girls 1').count()).toBe(0);
    expect(await conversation(anas).getByRole('article').count()).toBe(1);
    expect(open.assistant.arrived.at(-1)).toMatchObject({ act: { kind: 'press', button: 'girls+' } });
  });

  test('one of a list is picked', async () => {
    const options = [
      { value: 'chess', label: 'Chess' },
      { value: 'band', label: 'Band practice' },
    ];
    open.assistant.follow(({ act }) => [
      toRoom(
        act.kind === 'press'
          ? `Picked ${act.button}`
          : { lines: [['What was it?']], choice: { id: 'type', placeholder: 'More …', options } },
      ),
    ]);
    const page = await openPage(open.url, luka, 'dm:luka');
    await page.getByRole('textbox').fill('/log');
    await page.keyboard.press('Enter');

    await page.getByLabel('More …').selectOption('Band practice');

    await conversation(page).getByText('Picked type:band').waitFor();
  });

  test('an answer for the asker alone is on no other page', async () => {
    open.assistant.follow(() => [toAsker('Your code is 41K9.'), toRoom('Luka made a code.')]);
    const [lukas, anas] = [await openPage(open.url, luka, room), await openPage(open.url, ana, room)];
    await conversation(anas).waitFor();
    await lukas.getByRole('textbox').fill('/invite volunteer');
    await lukas.keyboard.press('Enter');

    await conversation(lukas).getByText('Your code is 41K9.').waitFor();
    await conversation(lukas).getByText('Only you see this').waitFor();
    await conversation(anas).getByText('Luka made a code.').waitFor();
    expect(await conversation(anas).getByText('41K9').count()).toBe(0);
  });

  test('a question is answered by typing, without naming the assistant', async () => {
    open.assistant.follow(({ act }) => [
      toRoom({
        lines: [[act.kind === 'text' && act.text === '2h' ? 'Saved.' : 'How long?']],
        awaitsText: { conversation: 'Q1', button: 'Type …', prompt: 'How long was it?' },
      }),
    ]);
    const [lukas, anas] = [await openPage(open.url, luka, room), await openPage(open.url, ana, room)];
    await lukas.getByRole('textbox').fill('/log chess 12');
    await lukas.keyboard.press('Enter');
    await lukas.getByText('Answering Beležka').waitFor();
    await conversation(anas).getByText('How long?').waitFor();
    expect(await anas.getByText('Odgovor Beležki').count()).toBe(0);

    await lukas.getByRole('textbox').fill('2h');
    await lukas.keyboard.press('Enter');

    await conversation(anas).getByText('Saved.').waitFor();
    expect(open.assistant.arrived.at(-1)?.act).toMatchObject({ text: '2h', addressed: true });
  });

  test('a reload shows the history again', async () => {
    open.assistant.follow(({ act }) => [toRoom(`Heard: ${act.kind}`)]);
    await post(open.url, text(ana, room, 'good evening'));
    const page = await openPage(open.url, luka, room);
    await conversation(page).getByText('good evening').waitFor();

    await page.reload();

    await conversation(page).getByText('good evening').waitFor();
    await conversation(page).getByText('Heard: text').waitFor();
  });

  test('pictures have a description and files a name', async () => {
    const picture = { png: new Uint8Array(dot), description: 'Visits by week.' };
    const file = { name: 'week.csv', mediaType: 'text/csv', content: new TextEncoder().encode('code,date') };
    open.assistant.follow(() => [toRoom({ lines: [['Week 47']], picture, file })]);
    await post(open.url, text(ana, room, '/digest now'));
    const page = await openPage(open.url, luka, room);

    await page.getByRole('img', { name: 'Visits by week.' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'week.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('week.csv');
  });

  test('one becomes somebody else, with other words and another private room', async () => {
    await post(open.url, text(elin, 'dm:elin', 'bara mitt'));
    const page = await openPage(open.url, luka, undefined);
    await page.getByRole('button', { name: 'Luka Novak' }).click();
    await page.getByRole('menuitemradio', { checked: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await conversation(page).getByText('bara mitt').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.getByRole('textbox').getAttribute('placeholder')).toBe('Skriv, eller / för kommandon');
  });

  test('news in another room is counted until it is looked at', async () => {
    const page = await openPage(open.url, luka, 'dm:luka');
    await conversation(page).waitFor();
    await page.getByText('Nothing here yet').waitFor();
    await post(open.url, text(ana, room, 'are you there?'));
    await page.getByRole('button', { name: /Klub Lipa.*New messages: 1/u }).click();

    await conversation(page).getByText('are you there?').waitFor();
    expect(await page.getByText('New messages').count()).toBe(0);
  });

  test('what came while nobody looked is marked after a reload', async () => {
    const page = await openPage(open.url, luka, room);
    await page.getByText('Nothing here yet').waitFor();
    await post(open.url, text(ana, room, 'seen'));
    await conversation(page).getByText('seen').waitFor();
    await page.getByRole('button', { name: /^Beležka/u }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Klub Lipa.*seen$/u }).waitFor();
    await page.goto('about:blank');
    await post(open.url, text(ana, room, 'and this?'));
    await page.goBack();

    await page.getByRole('button', { name: /^Klub Lipa.*and this\? ?New messages$/u }).waitFor();
  });

  test('who reads further up stays there, and is told of news', async () => {
    for (let line = 1; line <= 30; line++) await post(open.url, text(ana, room, `line ${line}`));
    const page = await openPage(open.url, luka, room);
    await conversation(page).getByText('line 30', { exact: true }).waitFor();
    await page.getByRole('region').hover();
    await page.mouse.wheel(0, -2_000);
    await page.getByRole('button', { name: 'To the latest message' }).waitFor();

    await post(open.url, text(ana, room, 'line 31'));

    await page.getByRole('button', { name: 'New messages' }).click();
    await page.getByRole('button', { name: 'New messages' }).waitFor({ state: 'detached' });
    expect(await isInSight(conversation(page).getByText('line 31', { exact: true }))).toBe(true);
  });

  test('a connection that comes back brings what was missed', async () => {
    const page = await openPage(open.url, luka, room);
    await conversation(page).waitFor();
    const port = Number(new URL(open.url).port);
    await open.room.stop();
    await page.getByText('Connection lost').waitFor();

    const again = await openBrowserRoom({ port, history: open.history });
    await post(again.url, text(ana, room, 'while you were away'));

    await conversation(page).getByText('while you were away').waitFor();
    expect(await page.getByText('Connection lost').count()).toBe(0);
    await again.room.stop();
    expect(await seen(open.url, luka, room).catch(() => 'closed')).toBe('closed');
  });
});

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function isInSight(what: ReturnType<ReturnType<typeof conversation>['getByText']>): Promise<boolean> {
  const box = await what.boundingBox();

  return box !== null && box.y > 64 && box.y + box.height < 720;
}
