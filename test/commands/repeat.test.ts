import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const football = '/log sport "Football" yesterday 18:00-20:00 14 young people, 2 volunteers — rain';

test('two taps repeat an activity', async () => {
  const chat = await openChat();
  await chat.say('luka', football);
  await chat.say('luka', '/log music yesterday 9 young people 2h');
  await chat.say('luka', '/log music 2 days ago 7 young people 2h');

  const offered = await chat.say('luka', '/repeat');
  expect(offered.buttons).toEqual(['Music, 2 h', 'Football (sport), 18:00, 2 h']);
  const asked = await chat.press('luka', 'Football (sport), 18:00, 2 h', offered);
  expect(asked.text).toContain('How many young people?');
  const saved = await chat.press('luka', '12', asked);

  expect(saved.text).toContain('✅ Football (sport)');
  expect(saved.text).toContain('today, Sunday 22 Nov, 18:00–20:00');
  expect(saved.text).toContain('12 young people\n');
  expect(saved.text).not.toContain('rain');
});

test('the answer may say everything', async () => {
  const chat = await openChat();
  await chat.say('luka', football);
  await chat.press('luka', 'Football (sport), 18:00, 2 h', await chat.say('luka', '/repeat'));

  const saved = await chat.say('luka', '14, 1 volunteer, 3h');

  expect(saved.text).toContain('(3 h)');
  expect(saved.text).toContain('14 young people · 1 volunteer (3 h)');
});

test('a number alone repeats the last one at once', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log music yesterday 9 young people 2h');
  await chat.say('luka', football);

  expect((await chat.say('luka', '/repeat 11')).text).toContain('✅ Football (sport)');
  expect((await last(chat, 'luka'))?.record).toMatchObject({
    date: '2026-11-22',
    unknown: 11,
    volunteers: 0,
  });
});

test('a code with what is new repeats that very one', async () => {
  const chat = await openChat();
  await chat.say('ana', football);
  const code = (await last(chat, 'ana'))?.code ?? '';
  await chat.say('ana', '/log music yesterday 9 young people 2h');

  const saved = await chat.say('ana', `/ponovi ${code.toLowerCase()} 14 deklet in 3 fantje, opomba: turnir`);

  expect(saved.text).toContain('17 mladih – 14 deklet, 3 fantje');
  expect(saved.text).toContain('turnir');
  expect((await chat.command('ana', 'repeat', { code }, '5')).text).toContain('Je to ista');
});

test('a code alone asks how many', async () => {
  const chat = await openChat();
  await chat.say('elin', football);

  const asked = await chat.say('elin', `/upprepa ${(await last(chat, 'elin'))?.code ?? ''}`);

  expect(asked.text).toContain('Hur många ungdomar');
});

test('a volunteer repeats only what is in reach', async () => {
  const chat = await openChat();
  await chat.say('bo', football);
  const code = (await last(chat, 'bo'))?.code ?? '';

  expect((await chat.say('luka', '/repeat')).text).toBe('There is nothing yet to repeat. Begin with /log');
  expect((await chat.say('luka', `/repeat ${code} 14`)).text).toBe(
    (await chat.say('luka', '/repeat K7Q40 14')).text.replaceAll('K7Q40', code),
  );
  expect((await chat.say('ana', '/ponovi')).buttons).toEqual(['Football (šport), 18.00, 2 h']);
});

test('what can’t be read is asked', async () => {
  const chat = await openChat();
  await chat.say('luka', football);

  const asked = await chat.say('luka', '/repeat lots of people');

  expect(asked.text).toContain('How many young people?');
  expect((await chat.say('luka', '8')).text).toContain('8 young people');
});

async function last(chat: Chat, who: string) {
  return (await chat.store.records.activities.recentBy(who, 1))[0];
}
