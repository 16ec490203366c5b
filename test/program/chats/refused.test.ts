import { expect, test } from 'vitest';
import { serve, type Ended } from '../../support/program.js';
import { onDiscord } from '../../support/program/on-discord.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';
import { askBotApi } from '../../support/telegram/ask-bot-api.js';

test('another program that polls is named in one line', async () => {
  const { telegram, settings } = await onTelegram(await storeOnDisk());
  const other = pollUntilTold(telegram);

  const ended = await (await serve(settings)).ended;
  await other.stop();

  expect(ended).toMatchObject({
    code: 1,
    stderr: 'Another program takes the updates of this Telegram bot. Stop it, or give each its own bot.\n',
  });
});

test('a wrong token of Telegram is said without it', async () => {
  const { settings } = await onTelegram(await storeOnDisk());
  const token = '123456:not-the-one';

  const ended = await (await serve({ ...settings, TELEGRAM_BOT_TOKEN: token })).ended;

  expect(ended).toMatchObject({
    code: 1,
    stderr: 'TELEGRAM_BOT_TOKEN is not accepted by Telegram. Take the token that BotFather shows.\n',
  });
  expect(allOf(ended)).not.toContain(token);
});

test('a wrong token of Discord is said without it', async () => {
  const { settings } = await onDiscord(await storeOnDisk());
  const token = 'not.the.one';

  const ended = await (await serve({ ...settings, DISCORD_TOKEN: token })).ended;

  expect(ended).toMatchObject({
    code: 1,
    stderr: 'DISCORD_TOKEN is not accepted by Discord: it takes the bot token of the developer portal.\n',
  });
  expect(allOf(ended)).not.toContain(token);
});

interface OtherPoller {
  stop(): Promise<void>;
}

/** Long polls of a program that does not give way. */
function pollUntilTold(place: Parameters<typeof askBotApi>[0]): OtherPoller {
  const over = new AbortController();
  const polling = (async () => {
    while (!over.signal.aborted) await askBotApi(place, 'getUpdates', { timeout: 5 });
  })();

  return {
    stop() {
      over.abort();
      return polling;
    },
  };
}

function allOf({ stdout, stderr }: Ended): string {
  return stdout + stderr;
}
