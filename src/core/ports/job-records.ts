import type { FactToTell } from '../deliveries/delivery.js';
import type { NewJob } from '../jobs/job.js';
import type { Role } from '../rights.js';

/** What came of work, as long as it waits to be fetched. */
export interface JobEnd {
  readonly facts: readonly FactToTell[];
  /** With which roles it was made: how much of a place is in it is for those. */
  readonly madeWith: readonly RoleHeld[];
}

export interface RoleHeld {
  readonly role: Role;
  readonly scopeId: string;
}

/** Work that is over and whose end waits to be fetched. */
export interface JobOver extends JobEnd {
  readonly personId: string;
}

export interface JobRecords {
  /** False where there was one of that key already; nothing is added then. */
  add(job: NewJob): Promise<boolean>;
  /** How the work of that key stands; undefined where none was asked for, or it is long over. */
  stage(key: string): Promise<'open' | 'over' | undefined>;
  /** Undefined where it is not over, or its end was told or is no longer kept. */
  over(id: string): Promise<JobOver | undefined>;
  /** Whether it is the holder's; where it is, nobody takes it over until the transaction is over. */
  holds(id: string, holder: string): Promise<boolean>;
  /** Keeps, as plain JSON, what was done by now: whoever begins it again goes on from there. */
  reached(id: string, reached: unknown): Promise<void>;
}
