import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { deliverAt } from '../support/post-room.js';
import { linked, logWeeks } from '../support/weeks.js';

/** MC Reka said nothing in week 46; it has a lead, Sam, who has a private chat with the assistant. */
async function silent(): Promise<{ readonly chat: Chat; readonly digest: Heard }> {
  const chat = await openChat();
  await logWeeks(chat);
  await linked(chat, 'committee', 'celje');
  await chat.store.transact(async ({ structure, people }) => {
    for (const id of ['lipa', 'reka']) {
      const then = { id: `days-${id}`, from: null, to: '2026-11-15', weekdays: [1, 2, 3, 4, 5] };
      await structure.setPlanned(id, [then]);
    }
    const identity = { platform: 'browser', userId: 'sam' } as const;
    const at = new Date('2026-01-01T08:00:00Z');
    await people.add({ id: 'sam', displayName: 'Sam', language: 'en', identity, createdAt: at });
    const held = { personId: 'sam', role: 'lead', scopeId: 'reka' } as const;
    await people.grant({ id: 'sam-lead', ...held, grantedAt: at, grantedById: null });
  });
  await chat.say('sam', '/help');

  return { chat, digest: await chat.say('nik', '/digest now 2026-W46', 'committee') };
}

const nudge = 'Nudge MC Reka';

describe('a silent centre', () => {
  test('stands in the digest with a button that nudges its lead, once', async () => {
    const { chat, digest } = await silent();
    expect(digest.buttons).toEqual(['Details', 'Who is missing', 'Export', nudge]);

    const { text, answers } = await chat.press('nik', nudge, digest);
    expect(text).toBe('✅ Nudged: Sam (MC Reka) is asked about week 46 now, this once.');
    expect(answers[0]?.audience).toBe('asker');
    for (const who of ['nik', 'kim']) {
      expect((await chat.press(who, nudge, digest)).text).toContain('was nudged about week 46 already');
    }

    const received = await deliverAt(chat, '2026-11-23T08:20:00Z');
    expect(received.map(({ to, text }) => [to, text])).toEqual([
      [
        'dm:sam',
        '⏳ MC Reka, week 46 (9–15 November 2026): nothing is logged yet, and Celje would like to know. How was it?',
      ],
    ]);
    expect(await deliverAt(chat, '2026-11-24T12:00:00Z')).toEqual([]);
    expect(chat.defects).toEqual([]);
  });

  test('is nudged behind the list of who is missing, too', async () => {
    const { chat, digest } = await silent();

    expect((await chat.press('kim', 'Who is missing', digest)).buttons).toEqual([nudge]);
  });

  test.each(['bo', 'sam', 'eva'])('is not nudged by %s, who is not above it', async (who) => {
    const { chat, digest } = await silent();

    expect((await chat.press(who, nudge, digest)).text).toBe(
      'Only those who coordinate above the centre nudge it.',
    );
    expect(await deliverAt(chat, '2026-11-23T08:20:00Z')).toEqual([]);
  });

  test('is told apart from one that has logged since', async () => {
    const { chat, digest } = await silent();
    await chat.say('eva', '/log open evening 2026-11-12 6 people 2h');

    expect((await chat.press('nik', nudge, digest)).text).toContain(
      'has logged something for week 46 by now',
    );
  });

  test('whose lead hears too much, or has no chat, is said so', async () => {
    const { chat, digest } = await silent();
    await chat.say('sam', '/settings budget 0');
    expect((await chat.press('nik', nudge, digest)).text).toContain('Sam can’t be reached this week');

    await chat.store.records.rooms.left('browser', 'dm:sam', new Date('2026-11-23T08:00:00Z'));
    expect((await chat.press('nik', nudge, digest)).text).toContain('there is no private chat');
    expect(await deliverAt(chat, '2026-11-23T08:20:00Z')).toEqual([]);
  });

  test('in quiet hours hears of it in the morning, on days off on the next working day', async () => {
    const { chat, digest } = await silent();
    chat.at('2026-11-23T21:00:00Z');
    expect((await chat.press('nik', nudge, digest)).text).toContain('once: Tuesday 24 Nov, 08:00');
    expect(await deliverAt(chat, '2026-11-23T22:00:00Z')).toEqual([]);
    expect(await deliverAt(chat, '2026-11-24T07:00:20Z')).toHaveLength(1);

    const off = await silent();
    await off.chat.store.transact(({ structure }) => structure.addHolidays('reka', ['2026-11-24']));
    off.chat.at('2026-11-23T21:00:00Z');
    expect((await off.chat.press('nik', nudge, off.digest)).text).toContain('once: Wednesday 25 Nov, 10:00');
    expect(await deliverAt(off.chat, '2026-11-24T09:00:20Z')).toEqual([]);
    expect(await deliverAt(off.chat, '2026-11-25T09:00:20Z')).toHaveLength(1);
  });

  test('that says something before the morning is not asked any more', async () => {
    const { chat, digest } = await silent();
    chat.at('2026-11-23T21:00:00Z');
    await chat.press('nik', nudge, digest);
    await chat.say('eva', '/closed 2026-11-12 flooded');

    expect(await deliverAt(chat, '2026-11-24T07:30:00Z')).toEqual([]);
  });
});

test('one tap says that it was closed, and another finds it said', async () => {
  const { chat, digest } = await silent();
  await chat.press('nik', nudge, digest);
  const [asked] = await deliverAt(chat, '2026-11-23T08:20:00Z');
  if (!asked) throw new Error('Sam was not asked.');
  expect(asked.buttons).toEqual(['Log it', 'We were closed']);

  const answer = await chat.press('sam', 'We were closed', asked);
  expect(answer.text).toContain('9–15 Nov');
  expect(answer.answers[0]?.onto).toBe('pressed');
  expect((await chat.press('eva', 'We were closed', asked)).text).toContain('somebody has logged it already');
});

test('two who press at the same moment make one nudge', async () => {
  const { chat, digest } = await silent();
  await Promise.all(['nik', 'kim', 'nik'].map((who) => chat.press(who, nudge, digest)));

  expect(await deliverAt(chat, '2026-11-23T08:20:00Z')).toHaveLength(1);
});
