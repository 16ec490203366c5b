import { Sql } from '@prisma/client/runtime/client';
import type { Activity } from '../../core/activity.js';
import type { LocalDate } from '../../core/calendar.js';
import type { Queries } from '../connection.js';
import { activityFrom } from './activity-row.js';

const most = 20;

/** The latest logged first. Two who ask for the same day in transactions do so one after the other. */
export async function activitiesOnDay(
  queries: Queries,
  centreId: string,
  date: LocalDate,
  type: string,
): Promise<readonly Activity[]> {
  await queries.$executeRaw(new DayHeld(`${centreId} ${date}`));
  const rows = await queries.activity.findMany({
    where: { centreId, type, onDate: date, deletedAt: null },
    orderBy: [{ loggedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });

  return rows.map(activityFrom);
}

/** PostgreSQL lets go of the lock with the transaction; SQLite has one writer at a time anyway. */
class DayHeld extends Sql {
  constructor(day: string) {
    super(['', ''], [day]);
  }

  override get sql(): string {
    return 'UPDATE "Activity" SET "version" = "version" WHERE false AND ? IS NULL';
  }

  override get text(): string {
    return 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
  }
}
