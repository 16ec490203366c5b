import { createWordJob } from '../assistant/jobs/word-job.js';
import type { StoreSettings } from '../config.js';
import type { Doors } from '../core/doors.js';
import { createJobs, type Jobs } from '../jobs/create-jobs.js';
import { kinds } from '../jobs/kinds.js';
import { createWords } from '../locales/words.js';
import { waitUnnoticed } from '../outbox/wait.js';
import type { OpenStore } from '../storage/open-store.js';
import { chance } from './chance.js';
import type { Chats } from './chats.js';
import type { Log } from './log.js';

interface OpenJobsDeps {
  readonly store: OpenStore;
  readonly chats: Pick<Chats, 'deliver' | 'open'>;
  readonly doors: () => Doors;
  readonly holder: string;
  readonly log: Log;
}

/** Does the long work that is asked for in the chats that are open. */
export function openJobs({ kind }: StoreSettings, { store, chats, doors, holder, log }: OpenJobsDeps): Jobs {
  return createJobs({
    queue: store.jobQueue,
    store,
    files: store.keptFiles,
    kinds,
    platforms: chats.open,
    word: createWordJob({ words: createWords(), doors }),
    deliver: chats.deliver,
    chance,
    holder,
    isAlone: kind === 'sqlite',
    now: () => new Date(),
    wait: waitUnnoticed,
    log,
  });
}
