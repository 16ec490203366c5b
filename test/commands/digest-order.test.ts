import { describe, expect, test } from 'vitest';
import { orderSaid } from '../../src/core/digests/order-said.js';
import { openChat, type Chat } from '../support/chat.js';
import { granted } from '../support/inviting.js';
import { linked } from '../support/weeks.js';

async function committee(): Promise<Chat> {
  const chat = await openChat();
  await linked(chat, 'committee', 'celje');

  return chat;
}

describe('in one line', () => {
  test.each([
    ['', 'weekly', 1, '09:00', ''],
    ['weekly', 'weekly', 1, '09:00', ''],
    ['friday', 'weekly', 5, '09:00', ''],
    ['every Friday at 15.30', 'weekly', 5, '15:30', ''],
    ['vsak ponedeljek ob 8', 'weekly', 1, '08:00', ''],
    ['varje måndag kl 7', 'weekly', 1, '07:00', ''],
    ['tedensko sre 18:00 Klub Lipa', 'weekly', 3, '18:00', 'Klub Lipa'],
    ['monthly', 'monthly', 1, '09:00', ''],
    ['monthly 3 09:00 Klub Lipa', 'monthly', 3, '09:00', 'Klub Lipa'],
    ['28', 'monthly', 28, '09:00', ''],
    ['On the Edge', 'weekly', 1, '09:00', 'On the Edge'],
  ] as const)('“%s” comes %s on %i at %s', (text, kind, day, at, rest) => {
    const rhythm = kind === 'weekly' ? { kind, weekday: day, at } : { kind, day, at };

    expect(orderSaid(text)).toEqual({ rhythm, rest });
  });

  test.each([
    ['/digest on daily', 'A digest comes weekly on a weekday, or monthly on a day from 1 to 28'],
    ['/digest on every day', 'A digest comes weekly'],
    ['/digest on monthly 31', 'monthly on a day from 1 to 28'],
    ['/digest on mon 9 10:00', 'A digest comes weekly'],
    ['/digest on monday 25:00', '“25:00” is no time of day. Times go from 00:00 to 23:59'],
    ['/digest on weekly fri 9.75', '“9.75” is no time of day.'],
  ])('%s says what is accepted, and orders nothing', async (line, sentence) => {
    const chat = await committee();

    expect((await chat.say('nik', line, 'committee')).text).toContain(sentence);
    expect(await chat.store.records.subscriptions.running()).toEqual([]);
  });
});

describe('step by step', () => {
  test('the usual is one tap away', async () => {
    const chat = await committee();
    const begun = await chat.say('nik', '/digest', 'committee');
    expect(begun.buttons).toEqual(['Every Monday 09:00', 'Weekly …', 'Monthly …']);

    const ordered = await chat.press('nik', 'Every Monday 09:00', begun);
    expect(ordered.text).toContain('Celje (every week, Monday 09:00)');
    expect(ordered.answers[0]?.audience).toBe('room');
  });

  test('a month’s day and a time are asked, then the place where there are several', async () => {
    const chat = await openChat();
    await granted(chat, 'bo', 'lead', 'reka');
    const day = await chat.press('bo', 'Monthly …', await chat.say('bo', '/digest'));
    expect(day.answers[0]).toMatchObject({ onto: 'pressed', audience: 'asker' });
    const time = await chat.press('bo', 'Day 3', day);
    const place = await chat.press('bo', '18:00', time);

    expect((await chat.press('bo', 'MC Reka', place)).text).toContain(
      'MC Reka (every month, on day 3 at 18:00)',
    );
  });

  test('under an order it can be had at another time, and what it replaces is said', async () => {
    const chat = await committee();
    const ordered = await chat.say('nik', '/digest on', 'committee');
    const day = await chat.press('nik', 'Another time …', ordered);
    const time = await chat.press('nik', 'Friday', day);

    expect((await chat.press('nik', '15:00', time)).text).toContain(
      'It takes the place of the one that came every week, Monday 09:00.',
    );
    const again = await chat.say('nik', '/digest on weekly fri 15:00', 'committee');
    expect(again.text).not.toContain('takes the place');
    const list = await chat.say('nik', '/digest list', 'committee');
    expect(list.text.split('\n')).toHaveLength(1);
  });

  test('who may not choose digests there chooses nothing', async () => {
    const chat = await committee();
    const begun = await chat.say('nik', '/digest', 'committee');

    expect((await chat.press('ana', 'Every Monday 09:00', begun)).text).not.toContain('✅');
    expect(await chat.store.records.subscriptions.running()).toEqual([]);
  });
});
