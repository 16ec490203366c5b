import { describe, expect, test } from 'vitest';
import { sessionSource } from '../../src/core/plan/asking/session-source.js';
import { openChat, type Chat } from '../support/chat.js';
import { deliverAt } from '../support/post-room.js';

/** Ana and Luka are planned on Mondays 15–17, and both have written in private before. */
async function mondays(line = '/plan vsak ponedeljek 15–17 učna pomoč z Luko'): Promise<Chat> {
  const chat = await openChat();
  await chat.say('luka', '/help');
  await chat.say('ana', line);

  return chat;
}

const told = (received: readonly { readonly to: string; readonly text: string }[]) =>
  received.map(({ to, text }) => `${to}: ${text}`).toSorted();

describe('right after the end', () => {
  test('everybody planned is asked, once, in the own language', async () => {
    const chat = await mondays();

    expect(await deliverAt(chat, '2026-11-23T15:59:00Z')).toEqual([]);
    const asked = await deliverAt(chat, '2026-11-23T16:00:20Z');
    expect(told(asked)).toEqual([
      'dm:ana: Učna pomoč 15.00–17.00 je mimo. Koliko jih je bilo?',
      'dm:luka: Homework help 15:00–17:00 is over. How many came?',
    ]);
    expect(asked[0]?.buttons).toContain('8');
    expect(await deliverAt(chat, '2026-11-23T16:01:00Z')).toEqual([]);
    expect(chat.defects).toEqual([]);
  });

  test('one tap on what arrived is the entry, and the others see it', async () => {
    const chat = await mondays();
    const asked = await deliverAt(chat, '2026-11-23T16:00:20Z');
    const lukas = asked.find(({ to }) => to === 'dm:luka');
    if (!lukas) throw new Error('Luka was not asked.');
    chat.at('2026-11-23T16:03:00Z');

    expect((await chat.press('luka', '8', lukas)).text).toContain('✅ Homework help');

    const [ana, ...others] = await deliverAt(chat, '2026-11-23T16:04:00Z');
    expect(others).toEqual([]);
    expect(ana).toMatchObject({ to: 'dm:ana', slot: asked.find(({ to }) => to === 'dm:ana')?.slot });
    expect(ana?.text).toContain('to je že zabeleženo');
    expect(ana?.text).toContain('8 mladih');
    expect(await deliverAt(chat, '2026-11-24T12:00:00Z')).toEqual([]);
  });

  test('typing the number is enough', async () => {
    const chat = await mondays();
    await deliverAt(chat, '2026-11-23T16:00:20Z');
    chat.at('2026-11-23T16:03:00Z');

    expect((await chat.say('ana', '6, 1 prostovoljka')).text).toContain('6 mladih');
  });

  test('nobody is asked what a colleague has logged already', async () => {
    const chat = await mondays();
    chat.at('2026-11-23T15:30:00Z');
    await chat.say('bo', '/log homework help 15–17 9 people');

    const heard = await deliverAt(chat, '2026-11-23T16:00:20Z');
    expect(heard.filter(({ text }) => /how many/iu.test(text))).toEqual([]);
  });

  test('nobody is asked on days off, in a pause or after the end', async () => {
    const chat = await mondays();
    await chat.store.transact(({ structure }) => structure.addHolidays('lipa', ['2026-11-23']));
    expect(await deliverAt(chat, '2026-11-23T16:00:20Z')).toEqual([]);

    const card = await chat.press('bo', 'Homework help', await chat.say('bo', '/plan'));
    const paused = await chat.press('bo', 'Pause', card);
    expect(await deliverAt(chat, '2026-11-30T16:00:20Z')).toEqual([]);
    chat.at('2026-12-01T08:00:00Z');
    await chat.press('bo', 'End', await chat.press('bo', 'Go on', paused));
    expect(await deliverAt(chat, '2026-12-07T16:00:20Z')).toEqual([]);
  });

  test('who is no longer in is not asked', async () => {
    const chat = await mondays();
    await chat.press('bo', 'Remove', await chat.say('bo', '/people Luka'));

    expect(told(await deliverAt(chat, '2026-11-23T16:00:20Z'))).toHaveLength(1);
  });

  test('it may come until 23:00, and later only the next day', async () => {
    const late = await mondays('/plan vsak ponedeljek 18–22.30 druženje');
    expect(told(await deliverAt(late, '2026-11-23T21:30:20Z'))).toHaveLength(1);

    const later = await mondays('/plan vsak ponedeljek 18–23.30 druženje');
    expect(await deliverAt(later, '2026-11-23T22:30:20Z')).toEqual([]);
    expect(told(await deliverAt(later, '2026-11-24T09:00:20Z'))).toEqual([
      'dm:ana: Druženje, včeraj, ponedeljek 23. 11., 18.00–23.30: koliko jih je bilo?',
    ]);
  });
});

describe('the next day', () => {
  test('it is asked once more, and then no more', async () => {
    const chat = await mondays();
    await deliverAt(chat, '2026-11-23T16:00:20Z');

    expect(await deliverAt(chat, '2026-11-24T08:59:00Z')).toEqual([]);
    expect(told(await deliverAt(chat, '2026-11-24T09:00:20Z'))).toEqual([
      'dm:ana: Učna pomoč, včeraj, ponedeljek 23. 11., 15.00–17.00: koliko jih je bilo?',
      'dm:luka: Homework help, yesterday, Monday 23 Nov, 15:00–17:00: how many came?',
    ]);
    expect(await deliverAt(chat, '2026-11-25T09:00:20Z')).toEqual([]);
    chat.at('2026-11-25T09:01:00Z');
    expect((await chat.say('bo', '/plan')).buttons).toContain('Missing (1)');
  });

  test('whose entry was deleted since is asked within ten minutes', async () => {
    const chat = await mondays();
    const asked = await deliverAt(chat, '2026-11-23T16:00:20Z');
    const lukas = asked.find(({ to }) => to === 'dm:luka');
    if (!lukas) throw new Error('Luka was not asked.');
    chat.at('2026-11-23T16:03:00Z');
    await chat.press('luka', '8', lukas);
    await deliverAt(chat, '2026-11-23T16:04:00Z');
    chat.at('2026-11-23T16:05:00Z');
    await chat.say('luka', '/undo');

    const heard: string[] = [];
    for (let minute = 0; minute < 10 && heard.length === 0; minute += 1)
      heard.push(...told(await deliverAt(chat, `2026-11-24T09:0${minute}:20Z`)));

    expect(heard).toHaveLength(2);
  });

  test('no place is read again for what everybody was asked twice', async () => {
    const chat = await mondays();
    const { records } = chat.store;
    const read: string[] = [];
    const structure = {
      ...records.structure,
      scope: (id: string) => (read.push(id), records.structure.scope(id)),
    };
    const due = () => sessionSource.due(new Date('2026-11-24T09:02:00Z'), { ...records, structure });

    await deliverAt(chat, '2026-11-23T16:00:20Z');
    expect(await due()).toHaveLength(2);
    await deliverAt(chat, '2026-11-24T09:00:20Z');
    read.length = 0;

    expect(await due()).toEqual([]);
    expect(read).toEqual([]);
  });

  test('it waits for a day that is not off', async () => {
    const chat = await mondays();
    await chat.store.transact(({ structure }) => structure.addHolidays('lipa', ['2026-11-24']));

    expect(await deliverAt(chat, '2026-11-24T09:00:20Z')).toEqual([]);
    expect(await deliverAt(chat, '2026-11-25T09:00:20Z')).toHaveLength(2);
  });

  test('who takes no unasked messages gets none', async () => {
    const chat = await mondays();
    await chat.say('luka', '/settings budget 0');

    expect(told(await deliverAt(chat, '2026-11-23T16:00:20Z'))).toHaveLength(1);
  });
});

describe('an answer that is asked about first', () => {
  const became = async ({ store }: Chat) =>
    (await store.records.plans.settled(['lipa'], '2026-11-23', '2026-11-23')).map((one) => one.activityId);
  const last = async ({ store }: Chat) => (await store.records.activities.recentAt(['lipa'], 1))[0];

  test('settles the session once it is saved', async () => {
    const chat = await usedToEight();

    expect((await chat.say('luka', '80')).text).toContain('80 young people is more than usual');
    expect(await became(chat)).toEqual([]);
    expect((await chat.say('luka', 'yes')).text).toContain('✅ Homework help');

    expect(await became(chat)).toEqual([(await last(chat))?.id]);
  });

  test('settles it by the colleague’s entry where that is the same', async () => {
    const chat = await usedToEight();
    await chat.say('luka', '80');
    await chat.say('bo', '/log homework help 15–17 9 people');

    const same = await chat.say('luka', 'yes');
    await chat.press('luka', 'Same – keep Bo’s', same);

    expect((await last(chat))?.loggedById).toBe('bo');
    expect(await became(chat)).toEqual([(await last(chat))?.id]);
  });

  test('settles it by the own entry where that is another one', async () => {
    const chat = await usedToEight();
    await chat.say('luka', '80');
    await chat.say('bo', '/log homework help 15–17 9 people');

    await chat.press('luka', 'Another one – save mine', await chat.say('luka', 'yes'));

    expect((await last(chat))?.loggedById).toBe('luka');
    expect(await became(chat)).toEqual([(await last(chat))?.id]);
  });
});

/** At a centre used to eight or nine, Ana and Luka are asked how many came. */
async function usedToEight(): Promise<Chat> {
  const chat = await mondays();
  for (let day = 1; day <= 9; day += 1) {
    chat.at(`2026-11-1${day}T18:00:00Z`);
    await chat.say('bo', `/log homework help 15–17 ${8 + (day % 2)} people`);
  }
  await deliverAt(chat, '2026-11-23T16:00:20Z');
  chat.at('2026-11-23T16:03:00Z');

  return chat;
}
