import { wordRowProblem } from '../assistant/wording/row-problem.js';
import { createWordJob } from '../assistant/jobs/word-job.js';
import type { StoreSettings } from '../config.js';
import type { ChartDrawer } from '../core/ports/chart-drawer.js';
import { largestFileOut } from '../core/largest-file.js';
import type { Doors } from '../core/doors.js';
import { createJobs, type Jobs } from '../jobs/create-jobs.js';
import { kinds } from '../jobs/kinds.js';
import { createWords } from '../locales/words.js';
import { waitUnnoticed } from '../outbox/wait.js';
import type { OpenStore } from '../storage/open-store.js';
import { chance, shortDigest } from './chance.js';
import type { Chats } from './chats.js';
import type { Log } from './log.js';
import { reportJob } from './report-job.js';

interface OpenJobsDeps {
  readonly store: OpenStore;
  readonly chats: Pick<Chats, 'deliver' | 'open'>;
  readonly doors: () => Doors;
  readonly charts: ChartDrawer;
  readonly holder: string;
  readonly log: Log;
}

/** Does the long work that is asked for in the chats that are open. */
export function openJobs(
  { kind }: StoreSettings,
  { store, chats, doors, charts, holder, log }: OpenJobsDeps,
): Jobs {
  const words = createWords();

  return createJobs({
    queue: store.jobQueue,
    store,
    files: store.keptFiles,
    largestFileOut,
    kinds: [...kinds, reportJob(charts, words)],
    platforms: chats.open,
    word: createWordJob({ words, doors }),
    deliver: chats.deliver,
    chance,
    digest: shortDigest,
    wordProblem: (problem, language) => wordRowProblem(problem, words(language)),
    holder,
    isAlone: kind === 'sqlite',
    now: () => new Date(),
    wait: waitUnnoticed,
    log,
  });
}
