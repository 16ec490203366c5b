import { createWordStanding } from '../assistant/standing/word-standing.js';
import type { Doors } from '../core/doors.js';
import { createWords } from '../locales/words.js';
import { createDrawer, type Drawer } from '../standing/create-drawer.js';
import type { OpenStore } from '../storage/open-store.js';
import type { Chats } from './chats.js';
import type { Log } from './log.js';

interface OpenDrawerDeps {
  readonly store: OpenStore;
  readonly chats: Pick<Chats, 'post' | 'open'>;
  readonly doors: () => Doors;
  readonly holder: string;
  readonly log: Log;
}

/** Draws what stands in the rooms of the chats that are open. */
export function openDrawer({ store, chats, doors, holder, log }: OpenDrawerDeps): Drawer {
  const now = (): Date => new Date();

  return createDrawer({
    standing: store.standingQueue,
    post: chats.post,
    platforms: chats.open,
    word: createWordStanding({ store, words: createWords(), doors, now }),
    holder,
    now,
    log,
  });
}
