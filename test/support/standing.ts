import { createWordStanding } from '../../src/assistant/standing/word-standing.js';
import type { PlatformName } from '../../src/core/people.js';
import { createWords } from '../../src/locales/words.js';
import type { Chat, Heard } from './chat.js';

const words = createWords();

/** What is drawn in a room now, one after the other: every message that no longer shows what is. */
export async function drawnIn(
  chat: Chat,
  address: string,
  now: Date,
  platform: PlatformName = 'browser',
): Promise<readonly Heard[]> {
  const { store } = chat;
  const [room] = await store.chatRooms.of(platform, address);
  if (!room) throw new Error(`There is no room ${address}.`);
  const word = createWordStanding({
    store,
    words,
    doors: () => ({ telegram: 'belezka_bot' }),
    now: () => now,
  });
  const drawn: Heard[] = [];

  for (;;) {
    const drawing = await store.standingQueue.claim(room.id, 'test', now, new Date(now.getTime() + 60_000));
    if (!drawing) return drawn;
    const message = await word(drawing);
    await (message ? store.standingQueue.drawn(drawing, 'test') : store.standingQueue.end(drawing));
    if (message) {
      drawn.push({
        answers: [{ audience: 'room', message, slot: drawing.message.slot }],
        room: room.kind === 'group' ? address : undefined,
        text: message.lines
          .map((line) =>
            line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
          )
          .join('\n'),
        buttons: message.buttons?.map(({ label }) => label) ?? [],
      });
    }
  }
}
