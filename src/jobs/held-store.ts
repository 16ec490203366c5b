import type { Job } from '../core/jobs/job.js';
import type { Store } from '../core/ports.js';

/** The work is somebody else's by now: whoever stood still for too long has to leave it alone. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';

  constructor() {
    super('The claim on long work was lost.');
  }
}

/** The same store, which keeps nothing once the claim is lost: its transactions fail with `ClaimLost` then. */
export function heldStore(store: Store, { id }: Pick<Job, 'id'>, holder: string): Store {
  return {
    ...store,
    transact: (work) =>
      store.transact(async (records) => {
        if (!(await records.jobs.holds(id, holder))) throw new ClaimLost();

        return work(records);
      }),
  };
}
