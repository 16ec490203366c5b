import { expect, test } from 'vitest';
import { serve } from '../../support/program.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { lineNoted, receiptIn } from '../../support/program/receipts.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

test('what breaks is set aside, and stored once when tried again', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store);
  const [ana] = await crowd(1);
  const [bo] = await crowd(1);
  const serving = await serve(settings);
  store.change(`
    CREATE TRIGGER "poisoned" BEFORE INSERT ON "Activity" WHEN NEW."note" = 'poison'
    BEGIN SELECT RAISE(ABORT, 'poison'); END`);

  telegram.say(ana.person, ana.chat, `/log ${lineNoted('poison')}`);
  telegram.say(bo.person, bo.chat, `/log ${lineNoted('water')}`);
  telegram.say(ana.person, ana.chat, `/log ${lineNoted('bread')}`);
  const apology = await telegram.messageWhere(ana.chat, ({ text }) => text.includes('Something broke'));
  await telegram.messageWhere(ana.chat, ({ text }) => receiptIn(text)?.note === 'bread');
  await telegram.messageWhere(bo.chat, ({ text }) => receiptIn(text)?.note === 'water');

  expect(apology.text).toMatch(/\(ref [0-9A-F]{4}\)\. Your line is kept\./u);
  expect(apology.rows).toEqual([['Try again']]);
  expect(notes()).toEqual(['bread', 'water']);
  expect(store.count('SetAside', `"reference" = '${referenceIn(apology.text)}'`)).toBe(1);

  store.change('DROP TRIGGER "poisoned"');
  await telegram.press(ana.person, apology, 'Try again');
  for (const press of telegram.updates.slice(-1)) telegram.redeliver(press);
  await telegram.messageWhere(ana.chat, ({ text }) => receiptIn(text)?.note === 'poison');
  await telegram.heard();
  const { stderr } = await serving.terminate();

  expect(notes()).toEqual(['bread', 'poison', 'water']);
  expect(telegram.messages(ana.chat).filter(({ text }) => receiptIn(text)?.note === 'poison')).toHaveLength(
    1,
  );
  expect(stderr).toContain(referenceIn(apology.text));
  expect(stderr).not.toContain('poison');

  function notes(): readonly string[] {
    return store
      .entries()
      .map(({ note }) => note)
      .toSorted();
  }
}, 120_000);

function referenceIn(text: string): string {
  return /\(ref (?<reference>\w+)\)/u.exec(text)?.groups?.['reference'] ?? 'none';
}
