import type { Job } from '../../core/jobs/job.js';
import type { Answer } from '../../core/message.js';
import { storedAnswers } from '../answers.js';
import type { Queries } from '../connection.js';
import { asJson } from '../json.js';

interface Later {
  readonly job: Job;
  readonly key: string;
  readonly answers: readonly Answer[];
  readonly now: Date;
}

export function progressOf({ id }: Pick<Job, 'id'>): string {
  return `job:${id}/1-progress`;
}

/** After what is said of its progress, wherever both wait. */
export function endOf({ id }: Pick<Job, 'id'>): string {
  return `job:${id}/2-end`;
}

/** Answers as if they were to an event of their own: they are claimed, sent and marked like any. Those of before are replaced. */
export async function answerLater(queries: Queries, { job, key, answers, now }: Later): Promise<string> {
  const { room, askedAt, replyTo } = job;
  const waiting = {
    address: room.address,
    answer: storedAnswers(answers),
    answeredAt: now,
    replyTo: asJson(replyTo),
    settled: '',
    deliveredAt: null,
  };

  await queries.inboundEvent.upsert({
    where: { key },
    create: { key, platform: room.platform, receivedAt: askedAt, ...waiting },
    update: waiting,
  });
  return key;
}
