import type { Shown } from '../../core/standing/shown.js';
import type { Queries } from '../connection.js';

export async function touch(queries: Queries, { kind, subject }: Shown, at: Date): Promise<void> {
  await queries.standingMessage.updateMany({
    where: { kind, subject },
    data: { version: { increment: 1 }, dueSince: at },
  });
}
