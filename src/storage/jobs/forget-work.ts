import type { Queries } from '../connection.js';
import type { Prisma } from '../generated/sqlite/client.js';

/** What somebody asked for is worked on no more. */
export async function forgetWork(queries: Queries, personId: string): Promise<void> {
  await queries.job.deleteMany({ where: { personId } });
  await forgetFiles(queries, { personId });
}

export async function forgetFiles(queries: Queries, where: Prisma.KeptFileWhereInput): Promise<void> {
  const files = await queries.keptFile.findMany({ where, select: { id: true } });
  const ids = files.map(({ id }) => id);

  await queries.keptFilePart.deleteMany({ where: { fileId: { in: ids } } });
  await queries.keptFile.deleteMany({ where: { id: { in: ids } } });
}
