import { describe, expect, test } from 'vitest';
import { openChat } from '../support/chat.js';
import { codeIn, granted } from '../support/inviting.js';

describe('an invitation', () => {
  test('comes as code, link, button and picture', async () => {
    const chat = await openChat();

    const heard = await chat.say('bo', '/invite volunteer');

    const code = codeIn(heard);
    const { message, audience } = heard.answers[0] ?? { message: undefined };
    expect(heard.text).toContain('✅ An invitation: Klub Lipa (volunteer)');
    expect(heard.text).toContain(`The code, for 1 person within 14 days: ${code}`);
    expect(message?.links).toEqual([
      { label: 'Open in Telegram', url: `https://t.me/belezka_bot?start=${code}` },
    ]);
    expect(message?.buttons).toEqual([{ id: `join:${code}`, label: 'Join' }]);
    expect([...(message?.picture?.png ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
    expect(message?.picture?.description).toBe(
      'A QR code that opens the chat and lets in: Klub Lipa, as a volunteer',
    );
    expect(audience).toBe('private');
  });

  test('lets in whoever presses its button', async () => {
    const chat = await openChat();
    const made = await chat.say('bo', '/invite volunteer', 'lipa-room');
    expect(made.answers.map(({ audience }) => audience)).toEqual(['room']);

    expect((await chat.press('mia', 'Join', made)).text).toContain('You are in: Klub Lipa, as a volunteer');
    expect((await chat.press('leo', 'Join', made)).text).toContain('used up');
  });

  test('of more than a volunteer stands in no group', async () => {
    const chat = await openChat();

    const { answers } = await chat.say('bo', '/invite worker', 'lipa-room');

    expect(answers.map(({ audience }) => audience)).toEqual(['private']);
  });

  test('is for as many and as long as was said', async () => {
    const chat = await openChat();
    const made = await chat.say('kim', '/invite volunteer Klub Lipa 2 uses 1 day');
    expect(made.text).toContain('for 2 people within 1 day:');

    expect((await chat.press('mia', 'Join', made)).text).toContain('You are in');
    chat.at('2026-11-24T08:00:00Z');
    expect((await chat.press('leo', 'Join', made)).text).toContain('used up or has expired');
  });

  test.each([
    ['ana', '/invite prostovoljka Klub Lipa 10 oseb 30 dni', 'Koda za 10 oseb, velja 30 dni'],
    ['elin', '/invite volontär Klub Lipa 3 personer 7 dagar', 'för 3 personer inom 7 dagar'],
    ['elin', '/invite gårdsföreståndare Klub Lipa', 'Klub Lipa (gårdsföreståndare)'],
    ['ana', '/invite mladinski delavec Klub Lipa', 'Klub Lipa (mladinsko delo)'],
  ])('is understood in the language of %s: %s', async (who, line, says) => {
    const chat = await openChat();
    await granted(chat, who, 'lead', 'lipa');

    expect((await chat.say(who, line)).text).toContain(says);
  });

  test('takes the role that was filled in over a typed one', async () => {
    const chat = await openChat();
    const act = {
      kind: 'command',
      name: 'invite',
      text: 'volunteer Klub Lipa',
      options: { role: 'lead' },
    } as const;

    const heard = await chat.hand(chat.event('bo', act));

    expect(heard.text).toContain('Klub Lipa (centre lead)');
    expect(heard.text).toContain('I took what was filled in');
  });

  test('asks for the role and the place it lacks', async () => {
    const chat = await openChat();
    const role = await chat.say('nik', '/invite');
    expect(role.buttons).toEqual(['volunteer', 'youth worker', 'centre lead', 'municipal coordinator']);
    const place = await chat.press('nik', 'centre lead', role);
    expect(place.buttons).toEqual(['Klub Lipa', 'MC Reka']);

    expect((await chat.press('nik', 'MC Reka', place)).text).toContain('MC Reka (centre lead)');
  });
});

test('made-up Join buttons are slowed down as typed codes are', async () => {
  const chat = await openChat();
  const press = (code: string) => chat.hand(chat.event('mia', { kind: 'press', button: `join:${code}` }));
  for (let tries = 0; tries < 10; tries += 1) await press(`000000000${tries}`);

  expect((await press('A1B2C3D4E5')).text).toContain('too many wrong codes');
});

describe('beyond the own role', () => {
  test.each([
    ['bo', '/invite admin'],
    ['bo', '/invite coordinator Celje'],
    ['nik', '/invite admin Mreža Hrast'],
  ])('%s cannot say %s', async (who, line) => {
    const chat = await openChat();

    expect((await chat.say(who, line)).text).toContain('beyond your own: ');
  });

  test('a foreign place is answered as none', async () => {
    const chat = await openChat();
    const answer = async (name: string) =>
      (await chat.say('bo', `/invite volunteer ${name}`)).text.replace(name, '…');

    expect(await answer('MC Reka')).toBe(await answer('MC Nikjer'));
  });

  test.each(['invite:admin:network:1:14', 'invite:lead:reka:1:14', 'invite:lead:lipa:999999:14', 'invite:x'])(
    'a made-up button %s lets nobody in',
    async (button) => {
      const chat = await openChat();

      const heard = await chat.hand(chat.event('bo', { kind: 'press', button }));

      expect(codeIn(heard)).toBe('');
    },
  );

  test.each(['/invite', '/invite boss', '/invite volunteer 101 uses', '/invite volunteer 0 days'])(
    'what cannot be read is told in one sentence: %s',
    async (line) => {
      const chat = await openChat();

      expect((await chat.say('bo', line)).text.split('\n')).toHaveLength(1);
    },
  );
});
