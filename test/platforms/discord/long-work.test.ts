import { expect, test } from 'vitest';
import { createSending } from '../../../src/deliveries/sending.js';
import { sources } from '../../../src/core/deliveries/sources.js';
import { wordDelivery } from '../../../src/assistant/wording/word-delivery.js';
import { createWords } from '../../../src/locales/words.js';
import { openAssistedBot, type AssistedBot } from '../../support/discord-assisted.js';
import { manyRows } from '../../support/many-rows.js';

async function aScene(work?: Parameters<typeof openAssistedBot>[0]) {
  const bot = await openAssistedBot(work);
  const { discord, platform, meet } = bot;
  await platform.start();
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0] && discord.commands()[0]);
  const kim = await meet('kim');

  return {
    ...bot,
    room,
    kim,
    give: (rows: number) =>
      discord.command(kim, room, 'import', {
        file: { name: 'leto.csv', bytes: new TextEncoder().encode(manyRows(rows)) },
      }),
    sees: (words: string) => discord.sees(kim, room, ({ text }) => text.includes(words)),
    seesFile: (ending: string) =>
      discord.sees(kim, room, ({ files }) => files.some(({ name }) => name.endsWith(ending))),
  };
}

test('a file that is given is one message from its reading over its progress to its end', async () => {
  let seen: Promise<unknown> = Promise.resolve();
  const scene = await aScene({
    async afterBatch(batch) {
      if (batch === 1) scene.pass(4_000);
      if (batch === 2) seen = scene.sees('Rows so far: 100');
      await seen;
    },
  });
  const { discord, kim, give, sees, defects } = scene;

  await give(250);
  const report = await sees('to add: 250, there already: 0, refused: 0');
  await discord.press(kim, report, 'Import');
  const done = await sees('added: 250, there already: 0, refused: 0.');

  expect([done.id, done.isEphemeral, done.buttons]).toEqual([report.id, true, []]);
  expect([defects, discord.violations, discord.mentionsOpen]).toEqual([[], [], []]);
});

test('a file that is gone is asked for again, and nothing is kept', async () => {
  const { discord, give, sees, store } = await aScene();
  discord.failNext('attachment', { status: 404 });
  await give(3);

  expect((await sees('did not arrive whole')).text).toBe(
    'The file did not arrive whole. Please send it once more.',
  );
  expect(await store.records.activities.count('network')).toBe(0);
});

test('entries and a report come as files', async () => {
  const { discord, kim, room, give, sees, seesFile, defects } = await aScene();
  await give(24);
  await discord.press(kim, await sees('to add: 24'), 'Import');
  await sees('added: 24');

  await discord.command(kim, room, 'export', { period: '2024' });
  expect((await seesFile('2024.csv')).isEphemeral).toBe(true);
  await discord.command(kim, room, 'export', { period: '2024-03', format: 'xlsx' });
  await seesFile('2024-03.xlsx');
  await discord.command(kim, room, 'report', { period: '2024' });
  await Promise.all([seesFile('.html'), sees('The same as a workbook.')]);

  expect([defects, discord.violations, discord.mentionsOpen]).toEqual([[], [], []]);
});

test('a file too big for the chat is offered by month', async () => {
  const { discord, kim, room, give, sees, seesFile } = await aScene({ largest: 5_000 });
  await give(60);
  await discord.press(kim, await sees('to add: 60'), 'Import');
  await sees('added: 60');

  await discord.command(kim, room, 'export', { period: '2024' });
  const which = await sees('Which month?');
  expect(which.text).toContain('npx belezka export --from 2024-01-01 --to 2024-12-31');
  await discord.press(kim, which, 'February 2024');

  await seesFile('2024-02.csv');
  expect(discord.violations).toEqual([]);
});

test('what takes longer than Discord lets us answer is fetched by a button', async () => {
  const scene = await aScene({
    afterBatch(batch) {
      if (batch === 2) scene.pass(14 * 60_000);
      return Promise.resolve();
    },
  });
  const { discord, kim, room, give, sees, store, defects } = scene;
  await give(250);
  await discord.press(kim, await sees('to add: 250'), 'Import');
  await expect.poll(() => store.records.activities.count('network'), { timeout: 20_000 }).toBe(250);
  await deliverUntil(() => discord.messages(room, kim).some(({ text }) => text.includes('is ready')), scene);

  const line = await sees('*Kim*: what you asked for is ready.');
  await discord.press(kim, line, 'Show it');
  expect((await sees('added: 250')).isEphemeral).toBe(true);
  expect(defects).toEqual([]);
});

/** Posts what waits, as a process that delivers does. */
async function deliverUntil(isThere: () => boolean, { store, platform }: AssistedBot): Promise<void> {
  const words = createWords();
  const sending = createSending({
    store,
    sources,
    platforms: ['discord'],
    post: (_platform, posting) => platform.post(posting),
    word: (fact, to) => wordDelivery(fact, to, words, { telegram: null }),
    holder: 'test',
    isAlone: true,
    now: () => new Date('2026-11-22T20:50:00Z'),
    wait: () => Promise.resolve(),
    log: { warn: () => undefined, error: () => undefined },
  });
  const deliver = async (): Promise<boolean> => {
    for (const { key } of await store.records.deliveries.waiting(new Date('2026-11-22T20:50:00Z'), 9)) {
      const ready = await sending.claim(key);
      if (ready) await sending.send(ready);
    }
    return isThere();
  };

  await expect.poll(deliver, { timeout: 20_000 }).toBe(true);
}
