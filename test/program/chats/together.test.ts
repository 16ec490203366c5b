import { expect, test } from 'vitest';
import { serve } from '../../support/program.js';
import { onDiscord } from '../../support/program/on-discord.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { lineNoted } from '../../support/program/receipts.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

test('one person goes on in the other chat', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store);
  const { discord, settings: others, ready } = await onDiscord(store);
  const [{ person: ana, chat }] = await crowd(1);
  const anaThere = discord.person({ name: 'Ana' });
  const room = discord.dm(anaThere);
  await serve({ ...settings, ...others });

  telegram.say(ana, chat, `/log ${lineNoted('drums')}`);
  await telegram.messageWhere(chat, ({ text }) => text.includes('drums'));
  telegram.say(ana, chat, '/settings link');
  const { text: told } = await telegram.messageWhere(chat, ({ text }) => text.includes('/join'));
  const code = /\/join (?<code>\S+)/u.exec(told)?.groups?.['code'] ?? '';
  await ready();
  const linked = await (await discord.command(anaThere, room, 'join', { text: code })).finished();
  const recent = await (await discord.command(anaThere, room, 'recent')).finished();

  expect(linked.text).toContain('Linked');
  expect(recent.text).toContain('14 young people');

  telegram.say(ana, chat, '/log');
  const asked = await telegram.messageWhere(chat, ({ text }) => text.includes('step 1 of 6'));
  await telegram.press(ana, asked, 'Sport');
  await telegram.messageWhere(chat, ({ text }) => text.includes('step 2 of 6'));
  const { modal } = await discord.command(anaThere, room, 'log');
  if (!modal) throw new Error('No form was opened.');
  const form = { 'What was it?': 'Music', 'When, and how long?': 'today 2 h', 'How many young people?': '8' };
  await discord.submit(anaThere, modal, form);
  const offered = await discord.sees(anaThere, room, ({ text }) => text.includes('half-finished'));
  await discord.press(anaThere, offered, 'Go on');
  const goneOn = await discord.sees(anaThere, room, ({ text }) => text.includes('step 2 of 6'));

  expect(offered.text).toContain('You have a half-finished entry: Sport');
  expect(goneOn.text).toContain('step 2 of 6');
  expect([...telegram.violations, ...discord.violations]).toEqual([]);
}, 120_000);
