import { expect, test } from 'vitest';
import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { openBot, type Bot, type BotOptions } from '../../support/discord-bot.js';
import type { Person, Room } from '../../support/discord/cast.js';

interface Scene extends Bot {
  readonly luka: Person;
  readonly ana: Person;
  readonly room: Room;
}

/** Luka and Ana in a channel whose commands are there. */
async function openScene(options: BotOptions = {}): Promise<Scene> {
  const bot = await openBot(options);
  const { discord } = bot;
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  return { ...bot, room, luka: discord.person({ name: 'Luka' }), ana: discord.person({ name: 'Ana' }) };
}

test('a receipt for the room is seen by everybody', async () => {
  const { discord, assistant, luka, ana, room } = await openScene({ script: () => [toRoom('Saved')] });

  const answer = await discord.command(luka, room, 'log', { text: 'sport 14 2h' });

  expect((await answer.finished()).text).toBe('Saved');
  expect(discord.messages(room, ana).map(({ text }) => text)).toEqual(['Saved']);
  expect(assistant.arrived[0]).toMatchObject({
    key: `discord:${answer.id}`,
    sender: { platform: 'discord', userId: luka.id, displayName: 'Luka', clientLanguage: 'en' },
    room: { address: `${room.guild?.id ?? ''}/${room.id}`, kind: 'group', title: 'beležka' },
    act: { kind: 'text', text: '/log sport 14 2h', addressed: true },
  });
});

test('an answer for the asker is seen by nobody else', async () => {
  const { discord, luka, ana, room } = await openScene({ script: () => [toAsker('Help')] });

  const answer = await discord.command(luka, room, 'help');

  expect((await answer.finished()).text).toBe('Help');
  expect(answer.isEphemeral).toBe(true);
  expect(discord.messages(room, ana)).toEqual([]);
});

test('options arrive by name, the text beside them', async () => {
  const { discord, assistant, luka, room } = await openScene({ script: () => [toRoom('Saved')] });

  const answer = await discord.command(luka, room, 'log', { text: 'today', girls: 12, led_by: 'Staff' });
  await answer.finished();

  expect(assistant.arrived[0]?.act).toEqual({
    kind: 'command',
    name: 'log',
    text: 'today',
    options: { girls: '12', led_by: 'staff' },
  });
});

test('a file is fetched for a command that takes one', async () => {
  const { discord, assistant, luka, room } = await openScene({ script: () => [toAsker('Read')] });
  const bytes = new TextEncoder().encode('date,total');

  const answer = await discord.command(luka, room, 'import', { file: { name: 'year.csv', bytes } });
  await answer.finished();

  expect(assistant.arrived[0]?.act).toMatchObject({
    kind: 'command',
    name: 'import',
    file: { name: 'year.csv', bytes: 10, content: Buffer.from(bytes) },
  });
});

test('a slow store still acknowledges at once', async () => {
  let open: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (open = resolve));
  const handle = async () => {
    await slow;
    return [toRoom('Saved')];
  };
  const { discord, luka, room, pass } = await openScene({ handle });

  const answer = await discord.command(luka, room, 'log', { text: 'sport 14 2h' });
  expect(answer.message().isLoading).toBe(true);
  pass(60_000);
  open();

  expect((await answer.finished()).text).toBe('Saved');
});

test('further answers follow the first one', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: () => [toRoom('Saved'), toAsker('A word with you'), toRoom('And all')],
  });

  const answer = await discord.command(luka, room, 'log', { text: 'sport 14 2h' });
  await discord.sees(luka, room, ({ text }) => text === 'And all');

  expect(answer.message().text).toBe('Saved');
  expect(discord.messages(room, luka).map(({ text }) => text)).toEqual([
    'Saved',
    'A word with you',
    'And all',
  ]);
  expect(discord.messages(room, ana).map(({ text }) => text)).toEqual(['Saved', 'And all']);
});

test('a question in public gives way to the receipt', async () => {
  const { discord, assistant, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toRoom('Saved', 'draft')]
        : [toAsker({ lines: [['How long?']], buttons: [{ id: 'log:draft:1:120', label: '2 h' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();

  await discord.press(luka, asked, '2 h');
  await discord.sees(ana, room, ({ text }) => text === 'Saved');

  expect(discord.messages(room, ana)).toMatchObject([{ id: asked.id, text: 'Saved', buttons: [] }]);
  expect(assistant.arrived[1]?.act).toEqual({ kind: 'press', button: 'log:draft:1:120' });
});

test('who presses a question of another is told alone', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toAsker('This question is for somebody else.')]
        : [toAsker({ lines: [['How long?']], buttons: [{ id: 'log:draft:1:120', label: '2 h' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: 'sport 14' })).finished();

  await discord.press(ana, asked, '2 h');
  const told = await discord.sees(ana, room, ({ isEphemeral }) => isEphemeral);

  expect(told.text).toBe('This question is for somebody else.');
  expect(discord.messages(room, luka)).toMatchObject([{ text: 'How long?', edits: 0 }]);
});

test('a press on a hidden question brings a public receipt', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toRoom('Saved', 'draft')]
        : [toAsker({ lines: [['Sure?']], buttons: [{ id: 'log:draft:1:yes', label: 'Yes' }] }, 'draft')],
  });
  const asked = await (await discord.command(luka, room, 'help')).finished();

  await discord.press(luka, asked, 'Yes');
  await discord.sees(ana, room, ({ text }) => text === 'Saved');

  expect(discord.messages(room, luka)).toMatchObject([{ text: 'Saved', isEphemeral: false }]);
});

test('undo under a receipt changes that receipt', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press'
        ? [{ ...toRoom('Taken back'), onto: 'pressed' }]
        : [toRoom({ lines: [['Saved']], buttons: [{ id: 'undo:K7Q4M', label: 'Undo' }] })],
  });
  const receipt = await (await discord.command(luka, room, 'log', { text: 'sport 14 2h' })).finished();

  await discord.press(luka, receipt, 'Undo');
  await discord.sees(ana, room, ({ text }) => text === 'Taken back');

  expect(discord.messages(room, ana)).toMatchObject([{ id: receipt.id, buttons: [] }]);
});

test('a pick comes back with its value', async () => {
  const choice = {
    id: 'log:draft:1',
    placeholder: 'All kinds',
    options: [{ value: 'sport', label: 'Sport' }],
  };
  const { discord, assistant, luka, room } = await openScene({
    script: ({ act }) =>
      act.kind === 'press' ? [toRoom('Saved')] : [toAsker({ lines: [['What was it?']], choice })],
  });
  const asked = await (await discord.command(luka, room, 'log', { text: '14 2h' })).finished();

  await discord.pick(luka, asked, 'Sport');
  await discord.sees(luka, room, ({ text }) => text === 'Saved');

  expect(assistant.arrived[1]?.act).toEqual({ kind: 'press', button: 'log:draft:1:sport' });
});

test('in a private chat nothing is hidden', async () => {
  const { discord, assistant, luka } = await openScene({ script: () => [toAsker('Help')] });
  const dm = discord.dm(luka);
  await discord.until('the commands', () => discord.commands()[0]);

  const answer = await discord.command(luka, dm, 'help');

  expect((await answer.finished()).isEphemeral).toBe(false);
  expect(assistant.arrived[0]?.room).toEqual({ address: dm.id, kind: 'private', title: 'Luka' });
});

test('the same event twice is answered once', async () => {
  const { discord, assistant, luka, room } = await openScene({
    script: () => [toRoom('Saved'), toRoom('More')],
  });
  const asked = await discord.start.command(luka, room, 'log', { text: 'sport 14 2h' });
  await discord.redeliver(asked);
  await discord.sees(luka, room, ({ text }) => text === 'More');

  await discord.redeliver(asked);
  await discord.until(
    'the third to be refused',
    () => discord.attempts('POST /interactions/:interaction/:token/callback').length >= 2 || undefined,
  );

  expect(assistant.effects).toHaveLength(1);
  expect(discord.messages(room, luka)).toHaveLength(2);
});

test('nothing to say leaves no trace', async () => {
  const { discord, luka, room } = await openScene({ script: () => [] });

  await discord.command(luka, room, 'help');
  await discord.until('the trace to go', () => discord.messages(room, luka).length === 0 || undefined);

  expect(discord.violations).toEqual([]);
});
