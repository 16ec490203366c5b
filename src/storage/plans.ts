import { setImmediate as breath } from 'node:timers/promises';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { forms, settings } from '../core/activity.js';
import { chunksOf } from '../core/chunks.js';
import { outcomes, type Plan, type PlanRef, type Settled } from '../core/plan/plan.js';
import type { PlanRecords } from '../core/ports/plan-records.js';
import type { Connection, Queries } from './connection.js';
import { readRows } from './figures/read-rows.js';
import type { Plan as PlanRow, PlanOccurrence, PlanPerson } from './generated/sqlite/client.js';
import { grouped } from './grouped.js';
import { insertRows } from './insert-rows.js';
import { oneOf } from './one-of.js';

export function planRecords({ queries, atomically }: Connection): PlanRecords {
  return {
    add: ({ personIds, from, start, ...plan }) =>
      atomically(async (open) => {
        await open.plan.create({ data: { ...plan, fromOn: from, startsAt: start } });
        await addPeople(open, plan, personIds);
      }),

    async set({ centreId, id }, times) {
      await atomically((open) => open.plan.updateMany({ where: { centreId, id }, data: times }));
    },

    setPeople: (ref, personIds) =>
      atomically(async (open) => {
        await open.planPerson.deleteMany({ where: ofPlan(ref) });
        await addPeople(open, ref, personIds);
      }),

    remove: ({ centreId, id }) =>
      atomically(async (open) => {
        await open.planOccurrence.deleteMany({ where: { centreId, planId: id } });
        await open.planPerson.deleteMany({ where: { centreId, planId: id } });
        await open.plan.deleteMany({ where: { centreId, id } });
      }),

    async byId(centreIds, id) {
      const row = await queries.plan.findFirst({ where: { centreId: { in: [...centreIds] }, id } });

      return row ? (await withPeople(queries, [row]))[0] : undefined;
    },

    async of(centreIds) {
      const plans: Plan[] = [];
      for (const chunk of chunksOf(centreIds, idsPerQuery)) {
        const rows = await queries.plan.findMany({ where: { centreId: { in: [...chunk] } } });
        plans.push(...(await withPeople(queries, rows)));
        await breath();
      }

      return plans.toSorted(
        (one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1),
      );
    },

    async centresWithPlans() {
      const rows = await readRows<{ readonly centreId: string }>(
        queries,
        sql`SELECT DISTINCT "centreId" FROM "Plan" WHERE "endedAt" IS NULL ORDER BY "centreId"`,
      );

      return rows.map(({ centreId }) => centreId);
    },

    settle: (settled) =>
      atomically((open) =>
        insertRows(
          open,
          'PlanOccurrence',
          settled.map(({ centreId, planId, date, outcome, activityId, settledAt }) => {
            return { centreId, planId, onDate: date, settledAt, settledBy: outcome, activityId };
          }),
          `ON CONFLICT ("centreId", "planId", "onDate") DO UPDATE SET
             "settledAt" = excluded."settledAt", "settledBy" = excluded."settledBy", "activityId" = excluded."activityId"`,
        ),
      ),

    async settled(centreIds, from, to) {
      const rows: PlanOccurrence[] = [];
      for (const chunk of chunksOf(centreIds, idsPerQuery)) {
        const where = { centreId: { in: [...chunk] }, onDate: { gte: from, lte: to } };
        rows.push(...(await queries.planOccurrence.findMany({ where })));
        await breath();
      }

      return rows
        .flatMap(settledFrom)
        .toSorted((one, other) => (`${one.date} ${one.planId}` < `${other.date} ${other.planId}` ? -1 : 1));
    },
  };
}

const idsPerQuery = 500;
const keyOf = (centreId: string, planId: string) => `${centreId} ${planId}`;
const ofPlan = ({ centreId, id }: PlanRef) => ({ centreId, planId: id });

async function addPeople(queries: Queries, ref: PlanRef, personIds: readonly string[]): Promise<void> {
  const rows = [...new Set(personIds)].map((personId) => ({ ...ofPlan(ref), personId }));

  if (rows.length > 0) await insertRows(queries, 'PlanPerson', rows);
}

async function withPeople(queries: Queries, rows: readonly PlanRow[]): Promise<readonly Plan[]> {
  const people: PlanPerson[] = [];
  for (const chunk of chunksOf(rows, idsPerQuery)) {
    const where = { planId: { in: chunk.map(({ id }) => id) } };
    people.push(...(await queries.planPerson.findMany({ where, orderBy: { personId: 'asc' } })));
  }
  const peopleOf = grouped(people, (one) => keyOf(one.centreId, one.planId));

  return rows.map(({ fromOn, startsAt, type, form, setting, ...plan }) => ({
    ...plan,
    from: fromOn,
    start: startsAt,
    type: type ?? 'other',
    form: form === null ? null : oneOf(forms, form),
    setting: setting === null ? null : oneOf(settings, setting),
    personIds: (peopleOf.get(keyOf(plan.centreId, plan.id)) ?? []).map(({ personId }) => personId),
  }));
}

function settledFrom({
  centreId,
  planId,
  onDate,
  settledAt,
  settledBy,
  activityId,
}: PlanOccurrence): readonly Settled[] {
  if (settledAt === null || settledBy === null) return [];

  return [{ centreId, planId, date: onDate, outcome: oneOf(outcomes, settledBy), activityId, settledAt }];
}
