import type { FactToTell } from '../deliveries/delivery.js';
import type { NewJob } from '../jobs/job.js';

/** Work that is over and whose end waits to be fetched. */
export interface JobOver {
  readonly personId: string;
  readonly facts: readonly FactToTell[];
}

export interface JobRecords {
  /** False where there was one of that key already; nothing is added then. */
  add(job: NewJob): Promise<boolean>;
  /** Undefined where it is not over, or its end was told or is no longer kept. */
  over(id: string): Promise<JobOver | undefined>;
}
