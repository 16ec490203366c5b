import { workNames, type Job } from '../../core/jobs/job.js';
import type { Queries } from '../connection.js';
import type { Job as JobRow, Room as RoomRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { roomFrom } from '../rooms/room-row.js';

export async function jobFrom(queries: Queries, row: JobRow, room: RoomRow): Promise<Job> {
  const { id, key, kind, params, reached, personId, askedAt, replyTo, attempts } = row;

  return {
    id,
    key,
    kind: oneOf(workNames, kind),
    params,
    reached,
    personId,
    room: await roomFrom(queries, room),
    askedAt,
    replyTo,
    attempts,
  };
}
