import { addMilliseconds } from 'date-fns';
import type { Job, Progress } from '../core/jobs/job.js';
import type { Audience } from '../core/message.js';
import type { Person } from '../core/people.js';
import type { JobsDeps } from './deps.js';

/** What is done by then needs no telling. */
const firstAfterMs = 3_000;
/** Ten a minute: in a Telegram group, which takes twenty, that leaves half to others. */
const betweenMs = 6_000;

export interface ProgressTold {
  at(progress: Progress): void;
  /** Resolves when nothing more is said. */
  over(): Promise<void>;
}

interface Telling {
  readonly job: Job;
  readonly person: Person;
  readonly audience: Audience;
}

/** Says in the chat how far it is, now and then; that it can't be said harms nothing. */
export function tellProgress({ job, person, audience }: Telling, deps: JobsDeps): ProgressTold {
  const { queue, holder, now, word, deliver, log } = deps;
  let nextAt = addMilliseconds(now(), firstAfterMs);
  let telling: Promise<void> | undefined;

  async function tell(progress: Progress): Promise<void> {
    const begun = { kind: 'work-begun', job: job.id, work: job.kind, progress } as const;
    const [answer] = word({ facts: [begun], job, person, audience, isEnd: false });

    try {
      const key = answer && (await queue.tell(job, holder, answer, now()));
      // It may wait for the platform for long, and the work is not to.
      if (key !== undefined) void deliver(job.room.platform, key, job.room.address).catch(noted);
    } catch (error) {
      noted(error);
    }
  }

  function noted(error: unknown): void {
    log.error({ job: job.id, err: error }, 'How far long work is could not be told.');
  }

  return {
    at(progress) {
      if (telling || now() < nextAt) return;

      nextAt = addMilliseconds(now(), betweenMs);
      telling = tell(progress).finally(() => (telling = undefined));
    },

    over: async () => telling,
  };
}
