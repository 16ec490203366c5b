import type { Language } from '../core/calendar.js';
import type { Chance } from '../core/command.js';
import type { Fact } from '../core/facts.js';
import type { RowProblem } from '../core/import/row-problem.js';
import type { Job } from '../core/jobs/job.js';
import type { JobKind } from '../core/jobs/job-kind.js';
import type { Answer, Audience } from '../core/message.js';
import type { Person, PlatformName } from '../core/people.js';
import type { JobQueue } from '../core/ports/job-queue.js';
import type { KeptFiles } from '../core/ports/kept-files.js';
import type { Store } from '../core/ports.js';
import type { Wait } from '../outbox/wait.js';

export interface JobsDeps {
  readonly queue: JobQueue;
  readonly store: Store;
  readonly files: KeptFiles;
  /** The most bytes of a file that a chat takes. */
  readonly largestFileOut: Readonly<Record<PlatformName, number>>;
  readonly kinds: readonly JobKind[];
  /** Those that are open here; what was asked for elsewhere is done by others. */
  readonly platforms: readonly PlatformName[];
  readonly word: WordJob;
  /** Sends what was kept under the key. */
  readonly deliver: (platform: PlatformName, key: string, address: string) => Promise<unknown>;
  readonly chance: Chance;
  readonly digest: (text: string) => string;
  /** Why a row is not taken. */
  readonly wordProblem: (problem: RowProblem, language: Language) => string;
  /** Names this process; unique for ever. */
  readonly holder: string;
  /** One process alone serves the store: whoever else held a claim is gone. */
  readonly isAlone: boolean;
  readonly now: () => Date;
  readonly wait: Wait;
  readonly log: JobsLog;
}

/** What became of the work, for the one who asked. */
export type WordJob = (told: {
  readonly facts: readonly Fact[];
  readonly job: Job;
  readonly person: Person;
  readonly audience: Audience;
  /** Nothing follows. */
  readonly isEnd: boolean;
}) => readonly Answer[];

/** Called with ids, kinds and defects only; no words of people are in it. */
export interface JobsLog {
  error(facts: object, sentence: string): void;
}
