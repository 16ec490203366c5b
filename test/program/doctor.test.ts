import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscord } from '../support/discord/open-discord.js';
import { belezka, scratch } from '../support/program.js';
import { openTelegram } from '../support/telegram/open-telegram.js';

test('the doctor asks the platforms whose tokens they are', async () => {
  const { telegram, discord, settings } = await chats();

  const { code, stdout } = await belezka(['doctor'], settings);

  expect(code).toBe(0);
  expect(stdout).toContain(`ok   Telegram: the token is that of @${telegram.botName}\n`);
  expect(stdout).toContain(`ok   Discord: the token is that of application ${discord.applicationId}\n`);
});

test('a token that is refused is named, and never shown', async () => {
  const { settings } = await chats();
  const wrong = { TELEGRAM_BOT_TOKEN: '1:wrong-one', DISCORD_TOKEN: 'wrong-two' };

  const { code, stdout, stderr } = await belezka(['doctor'], { ...settings, ...wrong });

  expect(code).toBe(1);
  expect(stdout).toContain('BAD  Telegram: TELEGRAM_BOT_TOKEN is not accepted by Telegram');
  expect(stdout).toContain('BAD  Discord: DISCORD_TOKEN is not accepted by Discord');
  expect(stdout + stderr).not.toMatch(/wrong-(one|two)/u);
});

async function chats() {
  const telegram = await openTelegram();
  const discord = await openDiscord();
  onTestFinished(async () => {
    await telegram.close();
    await discord.close();
  });
  const settings = {
    DATABASE_URL: `file:${join(scratch(), 'belezka.db')}`,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
  };

  return { telegram, discord, settings };
}
