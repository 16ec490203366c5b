import type { Activity } from '../../core/activity.js';
import type { NewActivity } from '../../core/ports.js';
import type { Queries } from '../connection.js';
import { insertRows, type Row } from '../insert-rows.js';
import { addToTotals } from '../totals/add-to-totals.js';
import { recordColumns } from './activity-row.js';

/** Adds up to `rowsPerStatement` activities, each with its receipt and its first version, in an open transaction. */
export async function addActivities(queries: Queries, activities: readonly NewActivity[]): Promise<void> {
  await insertRows(queries, 'Activity', activities.map(activityRow));
  await insertRows(queries, 'ActivityVersion', activities.map(firstVersionRow));
  await insertRows(queries, 'Receipt', activities.map(receiptRow));
  await addToTotals(
    queries,
    activities.map(({ centreId, record }) => ({ centreId, record, sign: 1 })),
  );
}

/** How the activity stands once it has been added. */
export function asAdded(activity: NewActivity): Activity {
  const { centreId, id, networkId, code, record, loggedAt, loggedAtGiven, loggedById, loggedByLabel } =
    activity;
  const where = { centreId, id, networkId, code };

  return {
    ...where,
    version: 1,
    record,
    loggedAt,
    loggedAtGiven,
    loggedById,
    loggedByLabel,
    deletedAt: null,
  };
}

function activityRow(activity: NewActivity): Row {
  return {
    centreId: activity.centreId,
    id: activity.id,
    networkId: activity.networkId,
    code: activity.code,
    version: 1,
    ...recordColumns(activity.record),
    ages: activity.record.ages,
    loggedAt: activity.loggedAt,
    loggedAtGiven: activity.loggedAtGiven,
    delayMin: activity.delayMin,
    loggedById: activity.loggedById,
    loggedByLabel: activity.loggedByLabel,
    importKey: activity.importKey ?? null,
  };
}

function firstVersionRow(activity: NewActivity): Row {
  return {
    centreId: activity.centreId,
    activityId: activity.id,
    version: 1,
    act: 'made',
    ...recordColumns(activity.record),
    ages: activity.record.ages,
    delayMin: activity.delayMin,
    deleted: false,
    changedAt: activity.loggedAt,
    changedById: activity.loggedById,
    roomId: activity.roomId,
  };
}

function receiptRow({ networkId, code, centreId, id }: NewActivity): Row {
  return { networkId, code, centreId, activityId: id };
}
