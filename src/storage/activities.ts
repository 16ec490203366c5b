import { visitsOf } from '../core/activity.js';
import type { ActivityRecords } from '../core/ports/activity-records.js';
import { activityFrom } from './activities/activity-row.js';
import { addActivities, asAdded } from './activities/add-activities.js';
import { activitiesBetween } from './activities/activities-between.js';
import { activitiesOnDay } from './activities/on-day.js';
import { changeActivity } from './activities/change-activity.js';
import { activityByCode, activitiesByCode } from './activities/by-code.js';
import { lastChangedBy } from './activities/last-changed-by.js';
import { usualTypes } from './activities/usual-types.js';
import { versionFrom } from './activities/version-row.js';
import { chunksOf } from '../core/chunks.js';
import type { Connection } from './connection.js';

/** Sums of the same day and kind are added up first. */
const activitiesAtOnce = 1_000;

const keysPerQuery = 400;

const newestFirst = [{ loggedAt: 'desc' }, { id: 'desc' }] as const;

export function activityRecords({ queries, atomically }: Connection): ActivityRecords {
  return {
    async add(activity) {
      await atomically((open) => addActivities(open, [activity]));

      return asAdded(activity);
    },

    async addMany(activities) {
      for (const chunk of chunksOf(activities, activitiesAtOnce)) {
        await atomically((open) => addActivities(open, chunk));
      }
    },

    change(ref, fromVersion, change) {
      return atomically((open) => changeActivity(open, ref, fromVersion, change));
    },

    async removeText({ centreId, id }, field, versions, { at, byId }) {
      await atomically((open) =>
        open.activityVersion.updateMany({
          where: { centreId, activityId: id, version: { in: [...versions] } },
          data: { [field]: null, textRemovedAt: at, textRemovedById: byId },
        }),
      );
    },

    async isCodeFree(networkId, code) {
      return (await queries.receipt.count({ where: { networkId, code } })) === 0;
    },

    byCode: (networkId, code) => activityByCode(queries, networkId, code),
    byCodes: (networkId, codes) => activitiesByCode(queries, networkId, codes),

    async byRef({ centreId, id }) {
      const row = await queries.activity.findUnique({ where: { centreId_id: { centreId, id } } });

      return row ? activityFrom(row) : undefined;
    },

    async importedBefore(centreId, importKeys) {
      const known = new Set<string>();
      for (const chunk of chunksOf(importKeys, keysPerQuery)) {
        const rows = await queries.activity.findMany({
          where: { centreId, importKey: { in: [...chunk] } },
          select: { importKey: true },
        });
        for (const { importKey } of rows) if (importKey !== null) known.add(importKey);
      }

      return known;
    },

    async history({ centreId, id }) {
      const rows = await queries.activityVersion.findMany({
        where: { centreId, activityId: id },
        orderBy: { version: 'asc' },
      });

      return rows.map(versionFrom);
    },

    async recentBy(personId, limit) {
      const rows = await queries.activity.findMany({
        where: { loggedById: personId, deletedAt: null },
        orderBy: [...newestFirst],
        take: limit,
      });

      return rows.map(activityFrom);
    },

    async recentAt(centreIds, limit) {
      const rows = await queries.activity.findMany({
        where: { centreId: { in: [...centreIds] }, deletedAt: null },
        orderBy: [...newestFirst],
        take: limit,
      });

      return rows.map(activityFrom);
    },

    onDay: (centreId, date, type) => activitiesOnDay(queries, centreId, date, type),

    async lastNumbers(centreId, type, limit) {
      const heads = { girls: true, boys: true, nonbinary: true, unknown: true } as const;
      const rows = await queries.activity.findMany({
        where: { centreId, type, deletedAt: null },
        select: { id: true, durationMin: true, volunteers: true, ...heads },
        orderBy: { onDate: 'desc' },
        take: limit,
      });

      return rows.map(({ id, durationMin, volunteers, ...row }) => ({
        id,
        total: visitsOf(row),
        durationMin,
        volunteers,
      }));
    },

    async confirm({ centreId, id }, confirmed) {
      await atomically((open) =>
        open.activity.updateMany({ where: { centreId, id }, data: { confirmed: { ...confirmed } } }),
      );
    },

    lastChangedBy: (personId, limit) => lastChangedBy(queries, personId, limit),
    usualTypes: (personId, centreIds, since) => usualTypes(queries, personId, centreIds, since),
    between: (centreIds, from, to) => activitiesBetween(queries, centreIds, from, to),

    count: (networkId) => queries.receipt.count({ where: { networkId } }),
  };
}
