import { expect, test } from 'vitest';
import { serve } from '../../support/program.js';
import { eventually } from '../../support/program/eventually.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { asPair, lineNoted, receiptsAmong } from '../../support/program/receipts.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

const tenSeconds = 10_000;

test('SIGTERM with fifty in hand loses and repeats nothing', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store);
  const members = await crowd(10);
  const notes = Array.from({ length: 50 }, (_, at) => `line ${at + 1}`);
  const receipts = receiptsAmong(() => telegram.calls('sendMessage'));
  const serving = await serve(settings);
  await telegram.listening();

  notes.forEach((note, at) => {
    const { person, chat } = members[at % members.length] ?? members[0];
    telegram.say(person, chat, `/log ${lineNoted(note)}`);
  });
  await telegram.until(() => receipts().size >= 3 || undefined, 'the first receipts');
  const told = performance.now();
  const ended = await serving.terminate();
  const tookMs = performance.now() - told;
  const acknowledged = [...receipts().keys()];
  const storedThen = store.entries().map(asPair);

  await serve(settings);
  await telegram.until(() => receipts().size >= notes.length || undefined, 'the other receipts');
  await telegram.heard();

  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(tookMs).toBeLessThan(tenSeconds);
  expect(storedThen).toEqual(expect.arrayContaining(acknowledged));
  expect(
    store
      .entries()
      .map(({ note }) => note)
      .toSorted(),
  ).toEqual(notes.toSorted());
  expect([...receipts().values()].filter((times) => times > 1)).toEqual([]);
}, 180_000);

test('SIGTERM ends it although Telegram hangs', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store);
  const [{ person, chat }] = await crowd(1);
  const serving = await serve(settings);
  await telegram.listening();
  telegram.slow('sendMessage', 40_000);
  telegram.say(person, chat, `/log ${lineNoted('slow')}`);
  await eventually('the entry', () => store.entries().length === 1);

  const told = performance.now();
  const { code } = await serving.terminate();

  expect(code).toBe(0);
  expect(performance.now() - told).toBeLessThan(tenSeconds);
}, 120_000);
