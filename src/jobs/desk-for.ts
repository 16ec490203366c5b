import { setImmediate } from 'node:timers/promises';
import type { Job } from '../core/jobs/job.js';
import type { JobDesk } from '../core/jobs/job-kind.js';
import type { Person } from '../core/people.js';
import type { JobsDeps } from './deps.js';
import { heldStore } from './held-store.js';
import type { ProgressTold } from './tell-progress.js';

interface Beginning {
  readonly job: Job;
  readonly person: Person;
  readonly folder: string;
  readonly progress: ProgressTold;
  readonly cutOff: AbortSignal;
}

export function deskFor(
  { job, person, folder, progress, cutOff }: Beginning,
  { store, files, largestFileOut, holder, chance, digest, wordProblem, now }: JobsDeps,
): JobDesk {
  return {
    job,
    person,
    store: heldStore(store, job, holder),
    files,
    largestFile: largestFileOut[job.room.platform],
    chance,
    digest,
    say: (problem) => wordProblem(problem, person.language),
    folder,
    now,

    async goOn(howFar) {
      if (howFar) progress.at(howFar);
      await setImmediate();
      cutOff.throwIfAborted();
    },
  };
}
