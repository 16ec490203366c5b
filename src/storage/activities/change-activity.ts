import type { Activity, ActivityRef } from '../../core/activity.js';
import type { Change } from '../../core/ports/activity-records.js';
import { shownEntry } from '../../core/standing/shown-entry.js';
import type { Queries } from '../connection.js';
import { touch } from '../standing/touch.js';
import { addToTotals } from '../totals/add-to-totals.js';
import { activityFrom, recordColumns } from './activity-row.js';

/** Makes the next version in an open transaction; `undefined` when `fromVersion` is no longer the present one. */
export async function changeActivity(
  queries: Queries,
  { centreId, id }: ActivityRef,
  fromVersion: number,
  change: Change,
): Promise<Activity | undefined> {
  const before = await queries.activity.findUnique({ where: { centreId_id: { centreId, id } } });
  const version = fromVersion + 1;
  const state = { ...recordColumns(change.record), ages: change.record.ages, delayMin: change.delayMin };
  const deletedAt = change.deleted ? change.changedAt : null;

  // Only one of those who saw the same version passes here.
  const { count } = await queries.activity.updateMany({
    where: { centreId, id, version: fromVersion },
    data: { ...state, version, deletedAt },
  });
  if (!before || count === 0) return undefined;

  await endVersions(queries, { centreId, id }, fromVersion, change);
  await queries.activityVersion.create({
    data: {
      centreId,
      activityId: id,
      version,
      ...state,
      act: change.act,
      deleted: change.deleted,
      changedAt: change.changedAt,
      changedById: change.changedById,
      roomId: change.roomId,
    },
  });

  await touch(queries, shownEntry({ centreId, id }), change.changedAt);
  const was = activityFrom(before);
  await addToTotals(queries, [
    ...(was.deletedAt ? [] : [{ centreId, record: was.record, sign: -1 as const }]),
    ...(change.deleted ? [] : [{ centreId, record: change.record, sign: 1 as const }]),
  ]);

  return { ...was, version, record: change.record, deletedAt };
}

async function endVersions(
  queries: Queries,
  { centreId, id }: ActivityRef,
  fromVersion: number,
  { changedAt, undoes }: Change,
): Promise<void> {
  const ofActivity = { centreId, activityId: id };

  await queries.activityVersion.updateMany({
    where: { ...ofActivity, version: fromVersion },
    data: { supersededAt: changedAt },
  });
  if (undoes === undefined) return;

  await queries.activityVersion.updateMany({
    where: { ...ofActivity, version: undoes },
    data: { undoneAt: changedAt },
  });
}
