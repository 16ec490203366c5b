import { expect, test } from 'vitest';
import { createWordStanding } from '../../src/assistant/standing/word-standing.js';
import type { Language } from '../../src/core/calendar.js';
import { shownEntry } from '../../src/core/standing/shown-entry.js';
import { createWords } from '../../src/locales/words.js';
import { openChat, type Chat } from '../support/chat.js';

const now = new Date('2026-11-22T21:00:00Z');

/** An entry, and what a message in the group that shows it says now. */
async function logged(chat: Chat) {
  const { records, standingQueue } = chat.store;
  await chat.say('bo', '/setup room Klub Lipa', 'club');
  await chat.say('luka', '/log sport 14 young people 2h', 'club');
  const [entry] = await records.activities.recentBy('luka', 1);
  if (!entry) throw new Error('Nothing was logged.');
  const room = await records.rooms.seen('browser', { address: 'club', kind: 'group', title: 'club' }, 'new');
  const word = createWordStanding({
    store: chat.store,
    words: createWords(),
    doors: () => ({ telegram: null }),
    now: () => now,
  });

  return {
    code: entry.code,

    standing: async (language: Language | null = null): Promise<string> => {
      const message = { ...shownEntry(entry), roomId: room.id, slot: 'receipt', language };
      await records.standing.keep(message, now);
      await records.standing.touch(message, now);
      const due = async () => standingQueue.claim(room.id, 'test', now, new Date(now.getTime() + 60_000));

      let drawing = await due();
      // The receipt that /log left in the group is due as well.
      while (drawing && drawing.message.slot !== 'receipt') {
        await standingQueue.drawn(drawing, 'test');
        drawing = await due();
      }
      const worded = drawing && (await word(drawing));
      if (drawing) await standingQueue.drawn(drawing, 'test');

      return worded?.lines.map((line) => line.map(plain).join('')).join('\n') ?? '';
    },
  };
}

function plain(span: string | object): string {
  return typeof span === 'string' ? span : String(Object.values(span)[0]);
}

test('a receipt shows its entry as it stands', async () => {
  const chat = await openChat();
  const { standing, code } = await logged(chat);
  expect(await standing()).toContain('14 young people');

  await chat.press('bo', 'How many', await chat.say('bo', `/edit ${code}`));
  await chat.say('bo', '16');
  expect(await standing()).toContain('16 young people');

  await chat.say('bo', '/undo');
  expect(await standing()).toContain('14 young people');

  await chat.say('luka', `/edit ${code} delete`);
  expect(await standing()).toContain('Deleted');
});

test('it is in its own language, else in the room’s', async () => {
  const chat = await openChat();
  const { standing } = await logged(chat);

  expect(await standing('sl')).toContain('14 mladih');
  expect(await standing()).toContain('14 young people');
});

test('an entry that was taken back says so', async () => {
  const chat = await openChat();
  const { standing } = await logged(chat);

  await chat.say('luka', '/undo');

  expect(await standing()).toContain('↩︎');
});
