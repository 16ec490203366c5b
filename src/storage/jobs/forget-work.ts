import { DbNull } from '@prisma/client/runtime/client';
import type { Queries } from '../connection.js';
import { forgetDeliveries } from '../deliveries/forget-deliveries.js';
import type { Prisma } from '../generated/sqlite/client.js';
import { nothingWaits } from '../inbound-event.js';
import { endOf, progressOf } from './answer-later.js';

/** What somebody asked for is worked on no more, and what came of it by then is told to nobody. */
export async function forgetWork(queries: Queries, personId: string, at: Date): Promise<void> {
  const jobs = await queries.job.findMany({ where: { personId }, select: { id: true } });
  const answers = { key: { in: jobs.flatMap((job) => [progressOf(job), endOf(job)]) } };

  await queries.inboundEvent.updateMany({
    where: { ...answers, deliveredAt: null },
    data: nothingWaits(at),
  });
  await queries.inboundEvent.updateMany({ where: answers, data: { answer: DbNull, answeredAt: null } });
  await forgetDeliveries(queries, { key: { in: jobs.map(({ id }) => `job:${id}`) } }, at);
  await queries.job.deleteMany({ where: { personId } });
  await forgetFiles(queries, { personId });
}

export async function forgetFiles(queries: Queries, where: Prisma.KeptFileWhereInput): Promise<void> {
  const files = await queries.keptFile.findMany({ where, select: { id: true } });
  const ids = files.map(({ id }) => id);

  await queries.keptFilePart.deleteMany({ where: { fileId: { in: ids } } });
  await queries.keptFile.deleteMany({ where: { id: { in: ids } } });
}
