import { expect, test } from 'vitest';
import { manyRows } from '../../support/many-rows.js';
import { openTelegramHouse, type HouseWork } from '../../support/telegram-house.js';

async function aHouse(work?: HouseWork) {
  const house = await openTelegramHouse(work);
  const kim = await house.person('kim', 'en');
  const dm = house.telegram.privateChat(kim);
  const sees = (words: string) =>
    house.telegram.messageWhere(dm, ({ from, text }) => !from && text.includes(words));

  return { ...house, kim, dm, sees };
}

test('a file with /import as its caption is one message from its reading over its progress to its end', async () => {
  let seen: Promise<unknown> = Promise.resolve();
  const house = await aHouse({
    async afterBatch(batch) {
      if (batch === 1) house.pass(4_000);
      if (batch === 2) seen = house.sees('Rows so far: 100');
      await seen;
    },
  });
  const { telegram, kim, dm, sees, wrong } = house;

  telegram.document(kim, dm, { name: 'leto.csv', content: manyRows(250), caption: '/import' });
  const report = await sees('to add: 250, there already: 0, refused: 0');
  await telegram.press(kim, report, 'Import');
  const done = await sees('✅ leto.csv – added: 250, there already: 0, refused: 0.');

  expect(done.id).toBe(report.id);
  expect(done.buttons).toEqual([]);
  expect(telegram.violations).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a reply of /import to a file takes it, and one that broke off is asked for again', async () => {
  const { telegram, kim, dm, sees, store } = await aHouse();
  const broken = telegram.document(kim, dm, { name: 'leto.csv', content: manyRows(3) });
  telegram.dropBefore('/file', 3);
  telegram.say(kim, dm, '/import', { replyTo: broken });
  await sees('The file did not arrive whole. Please send it once more.');

  telegram.say(kim, dm, '/import', { replyTo: broken });
  const report = await sees('to add: 3');
  await telegram.press(kim, report, 'Leave it');

  expect((await sees('Left. Nothing was taken in.')).id).toBe(report.id);
  expect(await store.records.activities.count('network')).toBe(0);
  expect(telegram.violations).toEqual([]);
});

test('a file too big for a bot to fetch is named with the command that takes it', async () => {
  const { telegram, kim, dm, sees } = await aHouse();
  const content = Buffer.alloc(20 * 1_024 * 1_024 + 1);

  telegram.document(kim, dm, { name: 'all.csv', content, caption: '/import' });

  expect((await sees('too big')).text).toBe(
    'That file is too big: up to 20 MB can be given here. An operator takes bigger ones in with npx belezka import FILE',
  );
});

test('entries and a report come as documents', async () => {
  const { telegram, kim, dm, sees, wrong } = await aHouse();
  telegram.document(kim, dm, { name: 'leto.csv', content: manyRows(24), caption: '/import' });
  await telegram.press(kim, await sees('to add: 24'), 'Import');
  await sees('added: 24');
  const fileNamed = async (name: string) => {
    const { document } = await telegram.messageWhere(dm, (message) => message.document?.name === name);
    return document?.content.toString() ?? '';
  };

  telegram.say(kim, dm, '/export 2024');
  expect(await fileNamed('belezka-mreza-hrast-2024.csv')).toContain('2024-02-15');
  telegram.say(kim, dm, '/export 2024-03 xlsx');
  expect(await fileNamed('belezka-mreza-hrast-2024-03.xlsx')).toMatch(/^PK/u);
  telegram.say(kim, dm, '/report 2024');
  await sees('The same as a workbook.');

  const names = telegram.messages(dm).flatMap(({ document }) => document?.name ?? []);
  expect(names.slice(-2).map((name) => name.split('.').at(-1))).toEqual(['html', 'xlsx']);
  expect(telegram.violations).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a file too big for the chat is offered by month', async () => {
  const { telegram, kim, dm, sees } = await aHouse({ largest: 5_000 });
  telegram.document(kim, dm, { name: 'leto.csv', content: manyRows(60), caption: '/import' });
  await telegram.press(kim, await sees('to add: 60'), 'Import');
  await sees('added: 60');

  telegram.say(kim, dm, '/export 2024');
  const which = await sees('Which month?');
  expect(which.text).toContain('npx belezka export --from 2024-01-01 --to 2024-12-31');
  await telegram.press(kim, which, 'February 2024');

  const month = 'belezka-mreza-hrast-2024-02.csv';
  await telegram.messageWhere(dm, ({ document }) => document?.name === month);
  expect(telegram.violations).toEqual([]);
});
