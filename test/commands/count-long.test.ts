import { expect, test } from 'vitest';
import { openChat, type Heard } from '../support/chat.js';
import { deliverAt } from '../support/post-room.js';

/** In the group of Klub Lipa, heads are counted from nine in the morning. */
async function counting() {
  const chat = await openChat();
  await chat.say('bo', '/setup room Klub Lipa', 'club');
  chat.at('2026-11-22T08:00:00Z');
  const begun = await chat.say('luka', '/count open evening', 'club');

  return { chat, begun };
}

const asked = 'The count Hanging out · Klub Lipa has been on since 22 Nov, 09:00. Finish it?';

test('a count that goes on for twelve hours is asked about once, where it stands', async () => {
  const { chat } = await counting();

  expect(await deliverAt(chat, '2026-11-22T19:59:00Z')).toEqual([]);
  const [question, ...others] = await deliverAt(chat, '2026-11-22T20:00:20Z');

  expect(others).toEqual([]);
  expect(question).toMatchObject({ to: 'club', text: asked });
  expect(question?.buttons).toEqual(['Finish', 'Go on counting', 'Give up']);
  expect(await deliverAt(chat, '2026-11-23T09:00:00Z')).toEqual([]);
  expect(chat.defects).toEqual([]);
});

test.each([
  { room: 'dm:ana', says: 'Štetje Druženje · Klub Lipa poteka že od 22. 11., 9.00. Ga končamo?' },
  { room: 'dm:elin', says: 'Räkningen Häng · Klub Lipa har pågått sedan 22 nov, 09.00. Ska vi avsluta den?' },
])('in $room it is asked in its language', async ({ room, says }) => {
  const { chat } = await counting();
  const who = room.slice(3);
  const running = await chat.say(who, '/count');
  await chat.press(who, running.buttons[0] ?? '', running);

  const heard = await deliverAt(chat, '2026-11-22T20:00:20Z');

  expect(heard.map(({ to }) => to).toSorted()).toEqual(['club', room]);
  expect(heard.find(({ to }) => to === room)?.text).toBe(says);
});

test('its buttons finish it, go on, or give it up', async () => {
  const { chat, begun } = await counting();
  await chat.press('luka', 'girls +', begun);
  chat.at('2026-11-22T11:00:00Z');
  await chat.press('bo', 'boys +', begun);
  const [question] = await deliverAt(chat, '2026-11-22T20:00:20Z');
  const inClub: Heard = { ...question, room: 'club' } as Heard;
  chat.at('2026-11-22T20:05:00Z');

  expect((await chat.press('bo', 'Go on counting', inClub)).text).toBe('The count goes on.');
  const finishing = await chat.press('luka', 'Finish', inClub);
  expect(finishing.buttons[0]).toBe('3 h');
  expect((await chat.press('luka', '3 h', finishing)).text).toContain('✅ Saved');
  expect((await chat.press('bo', 'Give up', inClub)).text).toContain('finished and saved');
});

test('in the night nobody is asked, and in the morning only where it still goes on', async () => {
  const { chat, begun } = await counting();
  chat.at('2026-11-22T17:00:00Z');
  const other = await chat.press('bo', 'Begin another', await chat.say('bo', '/count sport', 'club'));
  await deliverAt(chat, '2026-11-22T20:00:20Z');

  expect(await deliverAt(chat, '2026-11-23T05:00:20Z')).toEqual([]);
  chat.at('2026-11-23T05:30:00Z');
  await chat.press('luka', '1 h', await finishedWithOne());
  expect(await deliverAt(chat, '2026-11-23T09:00:20Z')).toEqual([]);
  expect(begun.room).toBe('club');

  async function finishedWithOne(): Promise<Heard> {
    await chat.press('luka', 'boys +', other);
    return chat.press('luka', 'Finish', other);
  }
});
