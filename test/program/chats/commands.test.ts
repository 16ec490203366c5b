import { expect, test } from 'vitest';
import { belezka } from '../../support/program.js';
import { onDiscord } from '../../support/program/on-discord.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

test('deploying commands again sends nothing', async () => {
  const store = await storeOnDisk();
  const { telegram, settings } = await onTelegram(store);
  const { discord, settings: others } = await onDiscord(store);
  discord.guild('Klub Lipa');
  const puts = (): number =>
    telegram.calls('setMyCommands').length +
    discord.calls('PUT /applications/:application/commands').length +
    discord.calls('PUT /applications/:application/guilds/:guild/commands').length;

  const first = await belezka(['commands', '--deploy'], { ...settings, ...others });
  const putFirst = puts();
  const second = await belezka(['commands', '--deploy'], { ...settings, ...others });

  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr).toContain('Telegram: the commands were registered.');
  expect(putFirst).toBeGreaterThan(2);
  expect(second).toMatchObject({
    code: 0,
    stderr: 'Telegram: nothing changed.\nDiscord: nothing changed.\n',
  });
  expect(puts()).toBe(putFirst);
  expect([...telegram.violations, ...discord.violations]).toEqual([]);
}, 120_000);

test('without a token there is nowhere to deploy', async () => {
  const { url } = await storeOnDisk();

  expect(await belezka(['commands', '--deploy'], { DATABASE_URL: url })).toMatchObject({
    code: 1,
    stderr: 'Set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN: there is nowhere to register commands.\n',
  });
});
