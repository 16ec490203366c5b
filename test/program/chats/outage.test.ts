import { setTimeout as timeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serve } from '../../support/program.js';
import { eventually } from '../../support/program/eventually.js';
import { onDiscord, type DiscordMember } from '../../support/program/on-discord.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { lineNoted, receiptIn } from '../../support/program/receipts.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

const outageMs = 12_000;

test('after an outage every chat is answered in order', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store, 'webhook');
  const members = await crowd(5);
  const notes = Array.from({ length: 8 }, (_, at) => `line ${at + 1}`);
  await serve(settings);
  await telegram.until(() => telegram.calls('setWebhook')[0], 'the webhook');

  await telegram.goDown();
  for (const note of notes) {
    members.forEach(({ person, chat }, at) =>
      telegram.say(person, chat, `/log ${lineNoted(noteOf(note, at))}`),
    );
  }
  await eventually('every entry', () => store.entries().length === notes.length * members.length);
  await timeout(outageMs);
  const sentMeanwhile = telegram.calls('sendMessage').length;
  await telegram.comeUp();
  const notesIn = (chat: (typeof members)[number]['chat']): readonly string[] =>
    telegram.messages(chat).flatMap(({ text }) => receiptIn(text)?.note ?? []);
  await telegram.until(
    () => members.every(({ chat }) => notesIn(chat).length >= notes.length) || undefined,
    'every receipt',
  );

  expect(sentMeanwhile).toBe(0);
  expect(members.map(({ chat }) => notesIn(chat))).toEqual(
    members.map((_, at) => notes.map((note) => noteOf(note, at))),
  );
  expect(telegram.violations).toEqual([]);
}, 180_000);

test('a dropped gateway is taken up where it was', async () => {
  const store = await storeOnDisk();
  const { discord, settings, crowd, ready } = await onDiscord(store);
  const members = await crowd(8);
  await serve(settings);
  await ready();

  const before = await all(members.slice(0, 4), 'before');
  discord.gateway.drop();
  const after = await all(members.slice(4), 'after');
  const receipts = await Promise.all(
    [...before, ...after].map(async (asked) => (await (await asked.answered()).finished()).text),
  );

  expect(receipts.map((text) => receiptIn(text)?.note)).toEqual(
    ['before', 'after'].flatMap((note) => [0, 1, 2, 3].map((at) => noteOf(note, at))),
  );
  expect(store.entries()).toHaveLength(members.length);
  expect(discord.gateway.resumes()).toBe(1);
  expect(discord.gateway.identifies).toHaveLength(1);

  function all(some: readonly DiscordMember[], note: string) {
    return Promise.all(
      some.map(({ person, room }, at) =>
        discord.start.command(person, room, 'log', { text: lineNoted(noteOf(note, at)) }),
      ),
    );
  }
}, 120_000);

/** Nobody's is a colleague's. */
function noteOf(note: string, at: number): string {
  return `${note} ${'abcde'.charAt(at)}`;
}
