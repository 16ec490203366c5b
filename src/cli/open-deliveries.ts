import { wordDelivery } from '../assistant/wording/word-delivery.js';
import type { StoreSettings } from '../config.js';
import { sources } from '../core/deliveries/sources.js';
import type { Doors } from '../core/doors.js';
import { createDeliveries, type Deliveries } from '../deliveries/create-deliveries.js';
import { createWords } from '../locales/words.js';
import { waitUnnoticed } from '../outbox/wait.js';
import type { OpenStore } from '../storage/open-store.js';
import type { Chats } from './chats.js';
import type { Log } from './log.js';

interface OpenDeliveriesDeps {
  readonly store: OpenStore;
  readonly chats: Pick<Chats, 'post' | 'open'>;
  readonly doors: () => Doors;
  readonly holder: string;
  readonly log: Log;
}

/** What is sent unasked over the chats that are open. */
export function openDeliveries({ kind }: StoreSettings, deps: OpenDeliveriesDeps): Deliveries {
  const { store, chats, doors, holder, log } = deps;
  const words = createWords();

  return createDeliveries({
    store,
    sources,
    platforms: chats.open,
    post: chats.post,
    word: (fact, to) => wordDelivery(fact, to, words, doors()),
    holder,
    isAlone: kind === 'sqlite',
    now: () => new Date(),
    log,
    wait: waitUnnoticed,
  });
}
