import { addDays } from 'date-fns';
import type { NewDelivery } from '../deliveries/delivery.js';
import type { Person } from '../people.js';
import type { Records } from '../ports.js';
import type { Job } from './job.js';
import type { JobFact } from './job-facts.js';

/** Says that it is over: in the private room where the person wrote last, else where it was asked for. */
export async function waitingWork(
  { id, kind, room }: Job,
  { id: personId, displayName }: Person,
  { deliveries }: Pick<Records, 'deliveries'>,
  now: Date,
): Promise<NewDelivery> {
  const toPerson = { kind: 'person', personId } as const;
  const isReachable = (await deliveries.addressee(toPerson)) !== undefined;
  const fact: JobFact = {
    kind: 'work-waits',
    job: id,
    work: kind,
    asker: isReachable || room.kind === 'private' ? null : displayName,
  };

  return {
    key: `job:${id}`,
    kind: 'work-waits',
    to: isReachable ? toPerson : { kind: 'room', roomId: room.id },
    dueAt: now,
    notAfter: addDays(now, 1),
    manner: 'asked-for',
    fact,
  };
}
