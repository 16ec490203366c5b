import { DbNull } from '@prisma/client/runtime/client';
import type { Job } from '../../core/jobs/job.js';
import type { JobEnding } from '../../core/ports/job-queue.js';
import type { Queries } from '../connection.js';
import { deliveryRecords } from '../deliveries.js';
import { nothingWaits } from '../inbound-event.js';
import { asJson } from '../json.js';
import { within } from '../transact.js';
import { answerLater, endOf, progressOf } from './answer-later.js';

interface Ended {
  readonly job: Job;
  readonly holder: string;
  readonly ending: JobEnding;
  readonly now: Date;
}

/** Once only: whoever no longer holds it ends nothing. */
export async function endJob(
  queries: Queries,
  { job, holder, ending, now }: Ended,
): Promise<string | undefined> {
  const { count } = await queries.job.updateMany({
    where: { id: job.id, claimedBy: holder, endedAt: null },
    data: {
      endedAt: now,
      claimedBy: null,
      leaseUntil: null,
      params: DbNull,
      reached: DbNull,
      replyTo: DbNull,
      ...(ending.kind === 'kept' && { facts: asJson(ending.end) }),
    },
  });
  if (count === 0) return undefined;

  // What was said of its progress and is not out yet would come too late.
  await queries.inboundEvent.updateMany({
    where: { key: progressOf(job), deliveredAt: null },
    data: nothingWaits(now),
  });
  if (ending.kind === 'kept') {
    await deliveryRecords(within(queries)).add([ending.told]);
    return undefined;
  }

  return ending.answers.length === 0
    ? undefined
    : answerLater(queries, { job, key: endOf(job), answers: ending.answers, now });
}
