import { expect, test } from 'vitest';
import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { openScene } from '../../support/discord-scene.js';

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

test('what is private never stands where all can see', async () => {
  const { discord, luka, ana, room } = await openScene({
    script: () => [{ ...toAsker('Your code'), audience: 'private' }],
  });

  await discord.command(luka, room, 'log', { text: 'sport' });
  await discord.sees(luka, room, ({ text }) => text === 'Your code');

  expect(discord.messages(room, ana)).toEqual([]);
});

test.each([
  ['sv-SE', null, 'sv'],
  ['en-GB', null, 'en'],
  ['de', null, null],
  ['sv-SE', 'sl', null],
] as const)('a client in %s in a room in %s says %s', async (locale, language, said) => {
  const { discord, assistant, rooms, room } = await openScene({ script: () => [toAsker('Help')] });
  const address = `${room.guild?.id ?? ''}/${room.id}`;
  if (language) {
    rooms.link({ id: 'r', platform: 'discord', address, kind: 'group', title: '', scope: null, language });
  }

  await (await discord.command(discord.person({ name: 'Eva', locale }), room, 'help')).finished();

  expect(assistant.arrived[0]?.sender.clientLanguage).toBe(said);
});

test('a file that is too big arrives without content', async () => {
  const { discord, assistant, luka, room } = await openScene({ script: () => [toAsker('Too big')] });
  const bytes = new Uint8Array(10 * 1024 * 1024 + 1);

  await (await discord.command(luka, room, 'import', { file: { name: 'year.csv', bytes } })).finished();

  expect(assistant.arrived[0]?.act).toMatchObject({ file: { name: 'year.csv', content: null } });
});

test.each(['failNext', 'dropAfter'] as const)(
  'a file that is gone, or breaks off, arrives without content (%s)',
  async (breaks) => {
    const { discord, assistant, luka, room } = await openScene({ script: () => [toAsker('Once more')] });
    const bytes = new TextEncoder().encode('date,total');
    if (breaks === 'failNext') discord.failNext('attachment', { status: 404 });
    else discord.dropAfter('attachment');

    await (await discord.command(luka, room, 'import', { file: { name: 'year.csv', bytes } })).finished();

    expect(assistant.arrived[0]?.act).toMatchObject({ file: { name: 'year.csv', content: null } });
  },
);

test('a thread is a room of its own', async () => {
  const { discord, assistant, luka, room } = await openScene({ script: () => [toAsker('Help')] });
  const thread = discord.thread(room, 'november');

  await (await discord.command(luka, thread, 'help')).finished();

  expect(assistant.arrived[0]?.room.address).toBe(`${room.guild?.id ?? ''}/${thread.id}`);
});
