import { forms, settings } from '../core/activity.js';
import { outcomes, type Plan, type PlanRef, type Settled } from '../core/plan/plan.js';
import type { PlanRecords } from '../core/ports/plan-records.js';
import type { Connection, Queries } from './connection.js';
import type { Plan as PlanRow, PlanOccurrence } from './generated/sqlite/client.js';
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
      const rows = await queries.plan.findMany({
        where: { centreId: { in: [...centreIds] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });

      return withPeople(queries, rows);
    },

    async centresWithPlans() {
      const rows = await queries.plan.findMany({
        where: { endedAt: null },
        distinct: ['centreId'],
        select: { centreId: true },
        orderBy: { centreId: 'asc' },
      });

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
      const rows = await queries.planOccurrence.findMany({
        where: { centreId: { in: [...centreIds] }, onDate: { gte: from, lte: to } },
        orderBy: [{ onDate: 'asc' }, { planId: 'asc' }],
      });

      return rows.flatMap(settledFrom);
    },
  };
}

const ofPlan = ({ centreId, id }: PlanRef) => ({ centreId, planId: id });

async function addPeople(queries: Queries, ref: PlanRef, personIds: readonly string[]): Promise<void> {
  const rows = [...new Set(personIds)].map((personId) => ({ ...ofPlan(ref), personId }));

  if (rows.length > 0) await insertRows(queries, 'PlanPerson', rows);
}

async function withPeople(queries: Queries, rows: readonly PlanRow[]): Promise<readonly Plan[]> {
  const people = await queries.planPerson.findMany({
    where: { planId: { in: rows.map(({ id }) => id) } },
    orderBy: { personId: 'asc' },
  });

  return rows.map(({ fromOn, startsAt, type, form, setting, ...plan }) => ({
    ...plan,
    from: fromOn,
    start: startsAt,
    type: type ?? 'other',
    form: form === null ? null : oneOf(forms, form),
    setting: setting === null ? null : oneOf(settings, setting),
    personIds: people
      .filter(({ centreId, planId }) => centreId === plan.centreId && planId === plan.id)
      .map(({ personId }) => personId),
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
