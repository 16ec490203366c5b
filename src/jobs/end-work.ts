import type { Fact } from '../core/facts.js';
import { isAnswerable } from '../core/jobs/answerable.js';
import type { Job } from '../core/jobs/job.js';
import { waitingWork } from '../core/jobs/waiting-work.js';
import type { Person } from '../core/people.js';
import type { JobEnding } from '../core/ports/job-queue.js';
import type { JobsDeps } from './deps.js';

interface Came {
  /** Undefined where somebody is no longer known. */
  readonly person: Person | undefined;
  readonly facts: readonly Fact[];
}

/** Keeps that it is over together with what is answered, and sends that. */
export async function endWork(job: Job, { person, facts }: Came, deps: JobsDeps): Promise<void> {
  const { queue, holder, now, deliver, log } = deps;
  const { platform, address } = job.room;
  const key = await queue.end(job, holder, await endingOf(job, { person, facts }, deps), now());
  if (key === undefined) return;

  void deliver(platform, key, address).catch((error: unknown) => {
    log.error({ job: job.id, err: error }, 'The end of long work could not be sent.');
  });
}

async function endingOf(job: Job, { person, facts }: Came, deps: JobsDeps): Promise<JobEnding> {
  const { kinds, word, store, now } = deps;
  if (!person || facts.length === 0) return { kind: 'answered', answers: [] };
  if (!isAnswerable(job.room, job.askedAt, now())) {
    const madeWith = person.grants.map(({ role, scope }) => ({ role, scopeId: scope.id }));
    const told = await waitingWork(job, person, store.records, now());
    return { kind: 'kept', end: { facts, madeWith }, told };
  }

  const audience = kinds.find(({ name }) => name === job.kind)?.audience ?? 'asker';
  return { kind: 'answered', answers: word({ facts, job, person, audience, isEnd: true }) };
}
