import { changeActs, type ActivityVersion } from '../../core/history.js';
import type { ActivityVersion as VersionRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { recordFrom } from './activity-row.js';

export function versionFrom(row: VersionRow): ActivityVersion {
  return {
    centreId: row.centreId,
    id: row.activityId,
    version: row.version,
    act: oneOf(changeActs, row.act),
    record: recordFrom(row),
    deleted: row.deleted,
    changedAt: row.changedAt,
    changedById: row.changedById,
    undoneAt: row.undoneAt,
    textRemoved:
      row.textRemovedAt && row.textRemovedById ? { at: row.textRemovedAt, byId: row.textRemovedById } : null,
  };
}
