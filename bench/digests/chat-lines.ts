import { setTimeout as pause } from 'node:timers/promises';
import { commands } from '../../commands/index.js';
import { createAssistant } from '../../src/assistant/assistant.js';
import { chance, fingerprint } from '../../src/cli/chance.js';
import type { Inbound } from '../../src/core/inbound.js';
import { warmWords } from '../../src/core/phrases/warm-words.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { drawCode } from '../../src/files/draw-code.js';
import { createWords } from '../../src/locales/words.js';
import type { OpenStore } from '../../src/storage/open-store.js';

const everyMs = 100;

/** Somebody who logs a line ten times a second at most: how long each waited for its answer. */
export function chatLines(
  store: OpenStore,
  now: Date,
): (isOver: () => boolean) => Promise<readonly number[]> {
  const { handle } = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words: createWords(),
    chance,
    fingerprint,
    doors: () => ({ telegram: null }),
    drawCode,
    log: { error: console.error },
  });
  let count = 0;
  const line = (): Inbound => ({
    key: `browser:${(count += 1)}`,
    receivedAt: new Date(now.getTime() + count),
    sender: { platform: 'browser', userId: 'ana', displayName: 'Ana', clientLanguage: 'en' },
    room: { address: 'ana', kind: 'private', title: '' },
    act: { kind: 'text', text: `/log hangout 12 girls 9 boys 2h — ${count}`, addressed: true },
  });

  warmWords(templateVocabulary);

  return async (isOver) => {
    const waits: number[] = [];
    do {
      const begin = performance.now();
      await handle(line());
      waits.push(performance.now() - begin);
      await pause(everyMs);
    } while (!isOver());

    return waits;
  };
}
