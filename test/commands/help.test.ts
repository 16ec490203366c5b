import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';

test('help defines an indicator in the language of the reader', async () => {
  const chat = await openChat();

  expect((await chat.say('luka', '/help youth_led_share')).text).toBe(
    'share of activities led by young people – Activities led independently by young people, as a share of all activities (not of hours).',
  );
  expect((await chat.say('ana', '/help Youth led share')).text).toBe(
    'delež aktivnosti, ki so jih vodili mladi – Aktivnosti, ki so jih samostojno vodili mladi, kot delež vseh aktivnosti (ne ur).',
  );
});

test('help for what is neither command nor indicator suggests', async () => {
  const chat = await openChat();

  expect((await chat.say('luka', '/help undoo')).text).toContain('/undo');
});

test.each([
  ['elin', '/hjälp ändra', '/edit'],
  ['elin', '/hjälp stängt', '/stangt'],
  ['ana', '/pomoč zaprto', '/zaprto'],
])('%s types “%s” with its marks, and is understood', async (who, line, command) => {
  const chat = await openChat();

  expect((await chat.say(who, line)).text).toMatch(new RegExp(`^${command} `, 'u'));
});
