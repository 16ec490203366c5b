import { expect, test } from 'vitest';
import type { SeenMessage as OnDiscordSeen } from '../../support/discord/seen-message.js';
import type { RefusedCall } from '../../support/telegram/journal.js';
import { serve } from '../../support/program.js';
import { eventually } from '../../support/program/eventually.js';
import { onDiscord } from '../../support/program/on-discord.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

const buttons = ['girls +', 'boys +', 'non-binary +', 'not asked +', 'volunteers +', 'girls +'];

test('twenty people press at once in two chats, and no press is lost', async () => {
  const store = await storeOnDisk();
  const { telegram, settings, crowd } = await onTelegram(store, 'polling', {
    limits: true,
    patience: 40_000,
  });
  const { discord, settings: others, crowd: crowdThere } = await onDiscord(store);
  discord.limit('PATCH /channels/:channel/messages/:message', { count: 5, seconds: 5 });
  const everybody = await crowd(10);
  const [first] = everybody;
  const everybodyThere = await crowdThere(10);
  const [firstThere] = everybodyThere;
  const club = telegram.group('Klub', {
    bot: 'administrator',
    members: everybody.map(({ person }) => person),
  });
  const guild = discord.guild('Klub');
  const channel = discord.channel(guild, 'klub');
  let serving = await serve({ ...settings, ...others });

  telegram.say(first.person, club, '/count sport');
  const counted = await telegram.messageWhere(club, ({ text }) => text.includes('counting since'));
  await discord.until('the commands', () => discord.commands(guild)[0]);
  const running = await (await discord.command(firstThere.person, channel, 'count')).finished();
  await discord.press(firstThere.person, running, 'Show it here');
  const isCount = ({ text }: OnDiscordSeen): boolean => text.includes('counting since');
  const countedThere = await discord.sees(firstThere.person, channel, isCount);

  const presses = () => Number(store.value('SELECT "presses" FROM "LiveCount"'));
  const press = () => [
    ...everybody.flatMap(({ person }) => buttons.map((button) => telegram.press(person, counted, button))),
    ...everybodyThere.flatMap(({ person }) =>
      buttons.map((button) => discord.press(person, countedThere, button)),
    ),
  ];
  const here = () => telegram.messages(club).find(({ id }) => id === counted.id)?.text ?? '';
  const there = () =>
    discord.messages(channel, firstThere.person).find(({ id }) => id === countedThere.id)?.text ?? '';

  await Promise.all(press());
  await eventually('the presses to be counted', () => presses() === 120);
  await serving.kill();
  const identified = discord.gateway.identifies.length;
  const unheard = everybody.map(({ person }) => telegram.press(person, counted, '+5 not asked'));
  serving = await serve({ ...settings, ...others });
  // Whether the press is still turning in their clients when we are back is for the clock to say.
  await Promise.allSettled(unheard);
  await eventually('the presses made meanwhile', () => presses() === 130);
  await eventually('a new session', () => discord.gateway.identifies.length > identified);
  await Promise.all(press());
  await eventually('the presses to be counted', () => presses() === 250);

  const total = 2 * 100 + 50;
  await telegram.messageWhere(club, ({ text }) => text.includes(`→ ${total} young people`));
  await discord.sees(firstThere.person, channel, ({ text }) => text.includes(`→ **${total} young people**`));
  for (const shown of [here(), there()]) {
    expect(shown.replaceAll('*', '')).toContain(
      'girls 80 · boys 40 · non-binary 40 · not asked 90 · volunteers 40',
    );
  }

  await telegram.press(first.person, counted, 'Finish');
  const asked = await telegram.messageWhere(club, ({ buttons: all }) =>
    all.some(({ label }) => label === '2 h'),
  );
  await telegram.press(first.person, asked, '2 h');
  await eventually('the receipts to be drawn', () =>
    [here(), there()].every((text) => text.startsWith('✅')),
  );

  expect(store.value('SELECT group_concat("girls" || \' \' || "unknown") FROM "Activity"')).toBe('80 90');
  const isTooMany = ({ errorCode, payload }: RefusedCall): boolean =>
    errorCode === 429 && payload['message_id'] === counted.id;
  expect(telegram.refused.filter(isTooMany)).toEqual([]);
  expect(telegram.calls('editMessageText').length).toBeLessThan(20);
  expect(discord.attempts().filter(({ status }) => status === 429)).toEqual([]);
  expect([...telegram.violations, ...discord.violations]).toEqual([]);
  expect((await serving.terminate()).stderr).toBe('');
}, 180_000);
