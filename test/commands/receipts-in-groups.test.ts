import { expect, test } from 'vitest';
import { createWordStanding } from '../../src/assistant/standing/word-standing.js';
import { plainText } from '../../src/platforms/telegram/draw/html.js';
import { createWords } from '../../src/locales/words.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const line = '/log sport 14 young people 2h';
const later = new Date('2026-12-01T09:00:00Z');

test('a receipt in a group is brought up to date, wherever its entry changes', async () => {
  const chat = await openChat();
  const saved = await chat.say('ana', line, 'lipa-room');
  const code = await delivered(chat, saved);
  expect(await due(chat)).toBeUndefined();

  await chat.say('luka', `/edit ${code} 20`);
  expect(await due(chat)).toBeUndefined();
  await chat.say('bo', `/edit ${code} 20, led by youth`);
  const changed = await due(chat);
  expect(changed?.slot).toBe(saved.answers[0]?.slot);
  expect(changed?.text).toContain('✏️ Šport');
  expect(changed?.text).toContain('20 mladih');

  await chat.say('bo', '/undo');
  expect((await due(chat))?.text).toContain('14 mladih');

  await chat.from('telegram').say('bo', '/start');
  await chat.say('bo', `/edit ${code} delete`);
  expect((await due(chat))?.text).toContain('↩︎ Šport');
});

test('so is one that a question came before', async () => {
  const chat = await openChat();
  const asked = await chat.say('luka', '/log sport 14 young people', 'lipa-room');
  const saved = await chat.press('luka', '2 h', asked);
  expect(saved.answers[0]?.slot).toBe(asked.answers[0]?.slot);
  const code = await delivered(chat, saved);

  await chat.say('luka', `/edit ${code} 20`);

  const changed = await due(chat);
  expect(changed?.slot).toBe(asked.answers[0]?.slot);
  expect(changed?.text).toContain('20 young people');
});

test('in a private chat a receipt stays as it was posted', async () => {
  const chat = await openChat();
  const code = await delivered(chat, await chat.say('luka', line));

  await chat.say('luka', `/edit ${code} 20`);

  expect(await due(chat)).toBeUndefined();
});

async function delivered(chat: Chat, { answers }: Heard): Promise<string> {
  expect(answers).toHaveLength(1);
  const [entry] = await chat.store.records.activities.recentAt(['lipa'], 1);
  if (!entry) throw new Error('Nothing was logged.');

  return entry.code;
}

/** What the group would be shown now, and is marked as shown. */
async function due(chat: Chat): Promise<{ readonly slot: string; readonly text: string } | undefined> {
  const { standingQueue } = chat.store;
  const { id: roomId } = await chat.store.records.rooms.seen(
    'browser',
    { address: 'lipa-room', kind: 'group', title: '' },
    'another',
  );
  const drawing = await standingQueue.claim(roomId, 'one', later, new Date(later.getTime() + 60_000));
  if (!drawing) return undefined;
  const word = createWordStanding({
    store: chat.store,
    words: createWords(),
    doors: () => ({ telegram: null }),
    now: () => later,
  });
  const message = await word(drawing);
  await standingQueue.drawn(drawing, 'one');

  return { slot: drawing.message.slot, text: plainText(message?.lines ?? []) };
}
