import { expect, test } from 'vitest';
import { toRoom } from '../../support/browser-assistant.js';
import { openBot, started } from '../../support/discord-bot.js';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';

const greeting = ({ act }: { act: { kind: string } }) => (act.kind === 'room' ? [toRoom('Hello')] : []);

test('a guild that adds the bot is greeted once', async () => {
  const { discord, assistant, deps, platform, outbox } = await openBot({ script: greeting });
  const guild = discord.guild('Klub Lipa', { isJoined: false });
  const room = discord.channel(guild, 'general');
  const luka = discord.person({ name: 'Luka' });

  discord.addBot(guild);
  await discord.sees(luka, room, ({ text }) => text === 'Hello');
  await platform.stop();
  const again = createDiscord(deps);
  outbox.through(again);
  await started(again);
  await again.stop();

  expect(assistant.effects).toMatchObject([
    { room: { address: `${guild.id}/${room.id}` }, act: { kind: 'room', became: { kind: 'entered' } } },
  ]);
});

test('where it may not write the bot stays silent', async () => {
  const { discord, outbox } = await openBot({ script: greeting });
  const guild = discord.guild('Klub Lipa', { isJoined: false });
  const room = discord.channel(guild, 'general');
  discord.removePermission(room);

  discord.addBot(guild);

  await expect
    .poll(() => outbox.attempts)
    .toEqual([{ kind: 'never', because: 'the bot may not write there' }]);
});

test('a guild that removes the bot is left', async () => {
  const { discord, assistant } = await openBot();
  const guild = discord.guild('Klub Lipa');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  discord.kickBot(guild);

  await expect.poll(() => assistant.arrived.find(isLeft)?.room.address).toBe(guild.id);
});

test.each(['channel', 'thread'] as const)('a %s that is deleted is left', async (kind) => {
  const { discord, assistant } = await openBot();
  const guild = discord.guild('Klub Lipa');
  const channel = discord.channel(guild, 'beležka');
  const room = kind === 'thread' ? discord.thread(channel, 'november') : channel;
  await discord.until('the commands', () => discord.commands(guild)[0]);

  discord.deleteChannel(room);

  await expect.poll(() => assistant.arrived.find(isLeft)?.room.address).toBe(`${guild.id}/${room.id}`);
});

function isLeft({
  act,
}: {
  readonly act: { readonly kind: string; readonly became?: { readonly kind: string } };
}): boolean {
  return act.kind === 'room' && act.became?.kind === 'left';
}
