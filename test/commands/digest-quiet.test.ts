import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { linked, logWeeks } from '../support/weeks.js';

async function closedWeek(): Promise<Chat> {
  const chat = await openChat();
  await logWeeks(chat);
  await chat.say('bo', '/closed 2026-08-10..2026-08-14 summer break');

  return chat;
}

test('a week in which a centre was closed says so in one line, with why', async () => {
  const chat = await closedWeek();
  expect((await chat.say('bo', '/digest now 2026-W33')).text).toBe(
    'Klub Lipa · week 33. Closed Monday to Friday (summer break). Nothing to count, nothing missing. See you in week 34.',
  );

  await chat.say('bo', '/closed 2026-08-12 flooded');
  expect((await chat.say('bo', '/digest now 2026-W33')).text).toContain(
    'Closed Monday to Tuesday (summer break), Wednesday (flooded) and Thursday to Friday (summer break).',
  );
});

test('why it was closed stays in the centre', async () => {
  const chat = await closedWeek();
  await linked(chat, 'committee', 'celje');
  const { text } = await chat.say('kim', '/digest now Klub Lipa 2026-W33', 'committee');

  expect(text).toContain('Closed Monday to Friday. Nothing to count');
});

test('what is shared after its week’s digest comes in the next one, once', async () => {
  const chat = await openChat();
  await logWeeks(chat);
  await linked(chat, 'committee', 'celje');
  const { reflections } = chat.store.records;
  const one = { centreId: 'reka', activityId: null, questionId: null, warned: false, personId: 'eva' };
  const shared = (id: string, text: string, answered: string, at: string) =>
    reflections.add({ ...one, id, text, answeredAt: new Date(answered), sharedAt: new Date(at) });
  await shared('r1', 'In time.', '2026-11-12T20:00:00Z', '2026-11-13T20:00:00Z');
  await shared('r2', 'Shared late.', '2026-11-13T20:00:00Z', '2026-11-18T20:00:00Z');
  const { text } = await chat.say('nik', '/digest now', 'committee');
  expect(text).toContain('“Shared late.” – MC Reka');
  expect(text).not.toContain('In time.');

  chat.at('2026-11-30T08:00:00Z');
  expect((await chat.say('nik', '/digest now', 'committee')).text).not.toContain('Shared late.');
});
