import { expect, test } from 'vitest';
import { deployDiscordCommands } from '../../../src/platforms/discord/commands/deploy.js';
import { openAssistedBot, type AssistedBot } from '../../support/discord-assisted.js';
import type { Answer } from '../../support/discord/asked.js';
import type { Person, Room } from '../../support/discord/cast.js';
import type { Discord } from '../../support/discord/open-discord.js';
import type { SeenModal } from '../../support/discord/seen-modal.js';

interface Scene extends AssistedBot {
  readonly luka: Person;
  readonly ana: Person;
  readonly room: Room;
}

async function openScene(): Promise<Scene> {
  const bot = await openAssistedBot();
  const { discord, platform, meet } = bot;
  await platform.start();
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);
  await discord.until('the commands', () => discord.commands()[0]);

  return { ...bot, room, luka: await meet('luka'), ana: await meet('ana') };
}

test('a volunteer logs a line and everybody sees it', async () => {
  const { discord, luka, ana, room, defects } = await openScene();

  const answer = await discord.command(luka, room, 'log', { text: 'sport 14 2h' });
  const receipt = await answer.finished();

  expect(receipt.text).toContain('14 young people');
  expect(receipt.buttons.map(({ label }) => label)).toEqual(['Change', 'Undo', 'Repeat']);
  expect(discord.messages(room, ana)).toHaveLength(1);
  expect([defects, discord.violations, discord.mentionsOpen]).toEqual([[], [], []]);
});

test('one good question is typed and becomes the receipt', async () => {
  const { discord, luka, ana, room } = await openScene();
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport 2h' })).finished();
  const typeButton = asked.buttons.find(({ customId }) => customId?.startsWith('~type:'));

  const { modal } = await discord.press(luka, asked, typeButton?.label ?? '');
  const field = modal?.fields[0]?.label ?? '';
  if (modal) await discord.submit(luka, modal, { [field]: '12 girls 9 boys' });
  const receipt = await discord.sees(ana, room, ({ text }) => text.includes('21 young people'));

  expect(receipt.id).toBe(asked.id);
  expect(discord.messages(room, ana)).toHaveLength(1);
});

test('the form asks everything at once', async () => {
  const { discord, luka, room } = await openScene();
  const first = await discord.command(luka, room, 'log');
  const modal = first.modal ?? (await opened(discord, luka, first));

  await discord.submit(luka, modal, { [modal.fields[0]?.label ?? '']: 'sport', heads: '14', when: '17-19' });

  const receipt = await discord.sees(luka, room, ({ text }) => text.includes('14 young people'));
  expect(receipt.isEphemeral).toBe(false);
});

async function opened(discord: Discord, who: Person, answer: Answer): Promise<SeenModal> {
  const { modal } = await discord.press(who, await answer.finished(), 'Open the form');
  if (!modal) throw new Error('No form was opened.');

  return modal;
}

test('undo under the receipt takes the entry back there', async () => {
  const { discord, luka, room } = await openScene();
  const receipt = await (await discord.command(luka, room, 'log', { text: 'sport 14 2h' })).finished();

  await discord.press(luka, receipt, 'Undo');
  const changed = await discord.sees(
    luka,
    room,
    ({ id, text }) => id === receipt.id && text !== receipt.text,
  );

  expect(changed.buttons).toEqual([]);
});

test('options are logged as they are filled in', async () => {
  const { discord, luka, room } = await openScene();

  const answer = await discord.command(luka, room, 'log', {
    type: 'sport',
    girls: 5,
    boys: 7,
    duration: '2h',
  });

  expect((await answer.finished()).text).toContain('12 young people');
});

test('kinds are suggested while they are typed', async () => {
  const { discord, luka, room } = await openScene();

  const choices = await discord.autocomplete(luka, room, 'log', 'type', 'spo');

  expect(choices.map(({ value }) => value)).toContain('sport');
});

test('a stranger is told alone how to join', async () => {
  const { discord, ana, room } = await openScene();
  const stranger = discord.person({ name: 'Nobody', locale: 'sv-SE' });

  const answer = await discord.command(stranger, room, 'start');

  expect((await answer.finished()).text).toContain('/join');
  expect(discord.messages(room, ana)).toEqual([]);
});

test('what was logged before a crash is answered after it', async () => {
  const { discord, luka, room, platform, again, pass, store } = await openScene();
  await platform.stop();
  const dying = again({ deliver: () => Promise.resolve() });
  await dying.platform.start();
  const asked = await discord.command(luka, room, 'log', { text: 'sport 14 2h' });
  await expect.poll(() => store.outgoing.waiting('discord', new Date(), 9)).toHaveLength(1);
  await dying.platform.stop();
  pass(60_000);

  const { platform: next, outbox } = again();
  await next.start();
  await outbox.resume();

  expect((await asked.finished()).text).toContain('14 young people');
});

test.each(['en-GB', 'sv-SE'])('the whole list of commands fits, in %s', async (preferredLocale) => {
  const { discord } = await openScene();

  const guild = discord.guild('MC Reka', { preferredLocale });
  await discord.until('the commands', () => discord.commands(guild)[0]);

  expect(discord.violations).toEqual([]);
});

test('the whole list of commands fits, in Slovene', async () => {
  const { discord, store, assistant } = await openAssistedBot();
  const guild = discord.guild('Klub Lipa');
  const address = `${guild.id}/1`;
  const lipa = { id: 'r', platform: 'discord', address, kind: 'group', title: '', scope: null } as const;

  await deployDiscordCommands({
    token: discord.token,
    apiRoot: discord.apiRoot,
    menu: assistant.menu,
    notes: store.platformNotes,
    rooms: { of: () => Promise.resolve([{ ...lipa, language: 'sl' }]) },
    now: () => new Date('2026-11-22T20:30:00Z'),
  });

  expect(discord.commands(guild).find(({ name }) => name === 'help')?.description).toMatch(/\p{L}/u);
  expect(discord.violations).toEqual([]);
});
