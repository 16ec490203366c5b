import { expect, test } from 'vitest';
import { deployTelegramCommands } from '../../../src/platforms/telegram/menu/deploy-commands.js';
import { openTelegramChat } from '../../support/telegram-chat.js';

test('everybody finds the commands in their language', async () => {
  const { telegram, deps, ana, luka, club } = await openTelegramChat({ isStarted: false });

  expect(await deployTelegramCommands(deps)).toBe('put');

  const elin = telegram.person({ firstName: 'Elin', languageCode: 'sv' });
  const mia = telegram.person({ firstName: 'Mia', languageCode: 'de' });
  expect([ana, luka, elin, mia].map((one) => telegram.menu(one, telegram.privateChat(one)))).toMatchObject([
    [{ command: 'log', description: 'zabeleži aktivnost' }],
    [{ command: 'log', description: 'log an activity' }],
    [{ command: 'log', description: 'logga en aktivitet' }],
    [{ command: 'log', description: 'log an activity' }],
  ]);
  expect(telegram.menu(ana, club)).toMatchObject([{ description: 'zabeleži aktivnost' }]);
  expect(telegram.violations).toEqual([]);
});

test('nothing is put when nothing has changed', async () => {
  const { telegram, deps } = await openTelegramChat({ isStarted: false });
  await deployTelegramCommands(deps);
  const before = telegram.calls('setMyCommands').length;

  expect(await deployTelegramCommands(deps)).toBe('unchanged');

  expect(telegram.calls('setMyCommands')).toHaveLength(before);
});

test('a wrong token is said without showing it', async () => {
  const { deps } = await openTelegramChat({ isStarted: false });

  await expect(deployTelegramCommands({ ...deps, token: '123456:wrong' })).rejects.toThrow(
    'TELEGRAM_BOT_TOKEN is not accepted by Telegram. Take the token that BotFather shows.',
  );
});

test('the commands are there once Telegram is connected', async () => {
  const { telegram, ana, dm } = await openTelegramChat();

  await telegram.until(() => telegram.menu(ana, dm)[0], 'the commands');
});
