import { expect, test } from 'vitest';
import { openDiscordDriver } from '../../support/behaviour/discord-driver.js';

test('a server is greeted in the language of its centre', async () => {
  const chat = await openDiscordDriver();

  expect((await chat.sees('luka', 'group'))[0]?.text).toContain('Here I keep Klub Lipa');
  expect(chat.wrong).toEqual([]);
});
