import type { Activity } from '../../core/activity.js';
import type { Change, NewActivity } from '../../core/ports/activity-records.js';
import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';
import { insertRows, type Row } from '../insert-rows.js';
import { addToTotals } from '../totals/add-to-totals.js';
import type { Counted } from '../totals/counted.js';
import { recordColumns } from './activity-row.js';

/** Rows are made when they are written, or the memory is full of them. */
const activitiesAtOnce = 100;

/** Adds activities, each with its receipt and its versions, in an open transaction. */
export async function addActivities(queries: Queries, activities: readonly NewActivity[]): Promise<void> {
  await insertActivities(queries, activities);
  await addToTotals(queries, activities.flatMap(counted));
}

/** Without what they add to the sums. */
export async function insertActivities(queries: Queries, activities: readonly NewActivity[]): Promise<void> {
  for (const chunk of chunksOf(activities, activitiesAtOnce)) {
    await insertRows(queries, 'Activity', chunk.map(activityRow));
    await insertRows(queries, 'ActivityVersion', chunk.flatMap(versionRows));
    await insertRows(queries, 'Receipt', chunk.map(receiptRow));
  }
}

/** How the activity stands once it has been added. */
export function asAdded(activity: NewActivity): Activity {
  const { centreId, id, networkId, code, loggedAt, loggedAtGiven, loggedById, loggedByLabel } = activity;
  const { version, record, deletedAt } = presentState(activity);
  const where = { centreId, id, networkId, code };

  return {
    ...where,
    version,
    record,
    loggedAt,
    loggedAtGiven,
    loggedById,
    loggedByLabel,
    deletedAt,
    confirmed: {},
  };
}

function presentState(activity: NewActivity): Pick<Change, 'record' | 'delayMin'> & {
  readonly version: number;
  readonly deletedAt: Date | null;
} {
  const { history = [] } = activity;
  const { record, delayMin } = history.at(-1) ?? activity;
  const last = history.at(-1);

  return { version: 1 + history.length, record, delayMin, deletedAt: last?.deleted ? last.changedAt : null };
}

function activityRow(activity: NewActivity): Row {
  const { version, record, delayMin, deletedAt } = presentState(activity);

  return {
    centreId: activity.centreId,
    id: activity.id,
    networkId: activity.networkId,
    code: activity.code,
    version,
    ...recordColumns(record),
    ages: record.ages,
    loggedAt: activity.loggedAt,
    loggedAtGiven: activity.loggedAtGiven,
    delayMin,
    loggedById: activity.loggedById,
    loggedByLabel: activity.loggedByLabel,
    importKey: activity.importKey ?? null,
    deletedAt,
  };
}

function versionRows(activity: NewActivity): readonly Row[] {
  const { centreId, id, history = [] } = activity;
  const states = [asMade(activity), ...history];

  return states.map(({ record, act, deleted, delayMin, changedAt, changedById, roomId }, before) => ({
    centreId,
    activityId: id,
    version: before + 1,
    act,
    ...recordColumns(record),
    ages: record.ages,
    delayMin,
    deleted,
    changedAt,
    changedById,
    roomId,
    supersededAt: states[before + 1]?.changedAt ?? null,
    undoneAt: history.find(({ undoes }) => undoes === before + 1)?.changedAt ?? null,
  }));
}

function asMade({ record, delayMin, loggedAt, loggedById, roomId }: NewActivity): Change {
  return {
    act: 'made',
    record,
    deleted: false,
    delayMin,
    changedAt: loggedAt,
    changedById: loggedById,
    roomId,
  };
}

function receiptRow({ networkId, code, centreId, id }: NewActivity): Row {
  return { networkId, code, centreId, activityId: id };
}

function counted(activity: NewActivity): readonly Counted[] {
  const { record, deletedAt } = presentState(activity);

  return deletedAt ? [] : [{ centreId: activity.centreId, record, sign: 1 }];
}
