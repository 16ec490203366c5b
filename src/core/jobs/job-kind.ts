import type { Chance } from '../command.js';
import type { Fact } from '../facts.js';
import type { RowProblem } from '../import/row-problem.js';
import type { Audience } from '../message.js';
import type { Person } from '../people.js';
import type { KeptFiles } from '../ports/kept-files.js';
import type { Store } from '../ports.js';
import type { Job, Progress, WorkName } from './job.js';

/** Everything that long work has at hand. It is in no transaction: what it writes, it keeps in steps of its own. */
export interface JobDesk {
  readonly job: Job;
  /** With the roles that hold now. */
  readonly person: Person;
  /** Keeps nothing any more once the work was taken over by somebody else. */
  readonly store: Store;
  readonly files: KeptFiles;
  /** The most bytes of a file that the chat takes. */
  readonly largestFile: number;
  readonly chance: Chance;
  /** A short one-way form of a text, the same for the same text. */
  readonly digest: (text: string) => string;
  /** Why a row is not taken, in the asker's language. */
  readonly say: (problem: RowProblem) => string;
  /** Where it may write files; gone when it is over. */
  readonly folder: string;
  readonly now: () => Date;
  /**
   * To be called a few times a second at least: lets others have their turn and says how far it is. Rejects when it is to stop
   * and be begun again later.
   */
  readonly goOn: (progress?: Progress) => Promise<void>;
}

/**
 * How one kind of long work is done. Cut off, it is begun again from the start: what was done by then must do no harm twice,
 * and what it noted as reached is in the job.
 */
export interface JobKind {
  readonly name: WorkName;
  /** Who sees what came of it. */
  readonly audience: Audience;
  /** What came of it, as plain JSON: dates as text. */
  run(desk: JobDesk): Promise<readonly Fact[]>;
}
