import { addSeconds } from 'date-fns';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../core/facts.js';
import type { Job } from '../core/jobs/job.js';
import type { Person } from '../core/people.js';
import type { JobsDeps } from './deps.js';
import { endWork } from './end-work.js';
import { deskFor } from './desk-for.js';
import { ClaimLost } from './held-store.js';
import { tellProgress } from './tell-progress.js';

export const leaseSeconds = 60;
const renewMs = 20_000;
/** Whoever was killed three times over the same work was probably killed by it. */
const mostAttempts = 3;

export interface DoDeps extends JobsDeps {
  readonly stopping: AbortSignal;
}

/** Does one piece of work that is claimed, to its end. Never fails. */
export async function doJob(job: Job, deps: DoDeps): Promise<void> {
  const { queue, holder, stopping, log } = deps;
  const over = new AbortController();
  const lost = new AbortController();
  const cutOff = AbortSignal.any([stopping, lost.signal]);
  const renewing = keepLease(job, { ...deps, over: over.signal, lost });

  try {
    const person = await deps.store.records.people.byId(job.personId);
    const facts = person ? await factsOf(job, person, cutOff, deps) : [];
    if (facts) await endWork(job, { person, facts }, deps);
    else await queue.release(job.id, holder);
  } catch (error) {
    // The claim runs out by itself, and then it is begun again.
    log.error({ job: job.id, err: error }, 'What became of long work could not be kept.');
  } finally {
    over.abort();
    await renewing;
  }
}

/** Undefined where it was cut off. */
async function factsOf(
  job: Job,
  person: Person,
  cutOff: AbortSignal,
  deps: DoDeps,
): Promise<readonly Fact[] | undefined> {
  const { kind: work } = job;
  const kind = deps.kinds.find(({ name }) => name === work);
  if (!kind || job.attempts > mostAttempts) return [{ kind: 'work-broken-off', work }];

  const folder = await mkdtemp(join(tmpdir(), 'belezka-'));
  const progress = tellProgress({ job, person, audience: kind.audience }, deps);
  try {
    return await kind.run(deskFor({ job, person, folder, progress, cutOff }, deps));
  } catch (error) {
    if (cutOff.aborted || error instanceof ClaimLost) return undefined;

    const reference = job.id.slice(-6).toUpperCase();
    deps.log.error({ reference, job: job.id, kind: work, err: error }, 'Long work could not be done.');
    return [{ kind: 'work-failed', work, reference }];
  } finally {
    await progress.over();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Lease extends DoDeps {
  readonly over: AbortSignal;
  readonly lost: AbortController;
}

async function keepLease({ id }: Job, { queue, holder, now, wait, log, over, lost }: Lease): Promise<void> {
  for (;;) {
    await wait(renewMs, over);
    if (over.aborted) return;

    try {
      if (!(await queue.renew(id, holder, addSeconds(now(), leaseSeconds)))) {
        lost.abort();
        return;
      }
    } catch (error) {
      log.error({ job: id, err: error }, 'A claim on long work could not be renewed.');
    }
  }
}
