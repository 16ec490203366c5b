import type { Desk } from '../core/command.js';
import type { Inbound } from '../core/inbound.js';
import type { NewWork } from '../core/jobs/job.js';

type Asking = Pick<Inbound, 'key' | 'replyTo'> | undefined;

/** Notes that the one at the desk wants something done that takes long. */
export function beginWork(desk: Omit<Desk, 'begin'>, event: Asking): Desk['begin'] {
  return async ({ kind, params, key }: NewWork) => {
    const { person, room, identity, now, chance, jobs } = desk;
    if (!person || !event)
      throw new Error('Long work is begun by somebody who is known, and in answer to something.');

    const id = chance.newId();
    const isNew = await jobs.add({
      id,
      key: key ?? `${kind}:${event.key}`,
      kind,
      params,
      personId: person.id,
      roomId: room.id,
      askedAt: now,
      // A platform that needs nothing to answer has to be told at least whom.
      replyTo: event.replyTo ?? { userId: identity.userId },
    });

    return isNew ? { kind: 'work-begun', job: id, work: kind, progress: null } : null;
  };
}
