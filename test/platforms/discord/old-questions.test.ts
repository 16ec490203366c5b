import { expect, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';
import type { Answer } from '../../../src/core/message.js';
import { toAsker, toRoom } from '../../support/browser-assistant.js';
import { openBot, started, type Bot, type BotOptions } from '../../support/discord-bot.js';
import type { Person, Room } from '../../support/discord/cast.js';

type Scene = Bot & { luka: Person; room: Room; asked: Awaited<ReturnType<Bot['discord']['command']>> };

/** Luka has asked, the answer is kept, and the bot dies before it is sent. */
async function diesBeforeAnswering(answers: readonly Answer[], options: BotOptions = {}): Promise<Scene> {
  const bot = await openBot({ script: () => answers, unstarted: true, ...options });
  const { discord, deps, assistant } = bot;
  const first = createDiscord({ ...deps, deliver: () => Promise.resolve() });
  await started(first);
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);
  const luka = discord.person({ name: 'Luka' });
  const asked = await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => assistant.effects).toHaveLength(1);
  await first.stop();

  return { ...bot, luka, room, asked };
}

async function startsAgain({ deps, outbox }: Bot): Promise<void> {
  const second = createDiscord(deps);
  outbox.through(second);
  await started(second);
  await outbox.deliverAll();
}

test('what was kept is answered after a restart', async () => {
  const scene = await diesBeforeAnswering([toRoom('Saved')]);

  await startsAgain(scene);

  expect((await scene.asked.finished()).text).toBe('Saved');
  expect(scene.assistant.effects).toHaveLength(1);
});

test('after a quarter of an hour it becomes a new message', async () => {
  const scene = await diesBeforeAnswering([toRoom('Saved')]);
  scene.pass(16 * 60_000);

  await startsAgain(scene);

  expect(scene.discord.messages(scene.room, scene.luka).map(({ text }) => text)).toContain('Saved');
  expect(scene.discord.calls('POST /channels/:channel/messages')[0]?.body).toMatchObject({
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  });
});

test('what was for the asker alone is given up then', async () => {
  const scene = await diesBeforeAnswering([toAsker('Help')]);
  scene.pass(16 * 60_000);

  await startsAgain(scene);

  expect(scene.outbox.attempts).toMatchObject([{ kind: 'never' }]);
  expect(scene.discord.violations).toEqual([]);
});
