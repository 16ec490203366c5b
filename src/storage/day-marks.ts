import { dayStates, type DayMark } from '../core/day-mark.js';
import type { DayMarkRecords } from '../core/ports/day-mark-records.js';
import { chunksOf } from '../core/chunks.js';
import type { Connection, Queries } from './connection.js';
import type { DayMark as DayMarkRow } from './generated/sqlite/client.js';
import { insertRows, type Row } from './insert-rows.js';
import { oneOf } from './one-of.js';
import { ranksOfCentres } from './structure/ranks-of-centres.js';

const idsPerQuery = 500;
const latestFirst = [{ loggedAt: 'desc' }, { id: 'desc' }] as const;

export function dayMarkRecords({ queries, atomically }: Connection): DayMarkRecords {
  return {
    async add({ roomId, ...mark }) {
      await atomically((open) => insertRows(open, 'DayMark', [rowOf(mark, roomId)]));
    },

    addMany: (marks, roomId) =>
      atomically((open) =>
        insertRows(
          open,
          'DayMark',
          marks.map((mark) => rowOf(mark, roomId ?? null)),
        ),
      ),

    async takeBack(centreId, id, at) {
      await atomically((open) =>
        open.dayMark.updateMany({ where: { centreId, id, takenBackAt: null }, data: { takenBackAt: at } }),
      );
    },

    async byId(centreIds, id) {
      const row = await queries.dayMark.findFirst({ where: { centreId: { in: [...centreIds] }, id } });

      return row ? markFrom(row) : undefined;
    },

    async madeWith({ centreId, id, loggedById, loggedAt }) {
      const act = loggedById === null ? { id } : { loggedById, loggedAt };
      const rows = await queries.dayMark.findMany({
        where: { centreId, ...act, takenBackAt: null },
        orderBy: { onDate: 'asc' },
      });

      return rows.map(markFrom);
    },

    async latestBy(personId) {
      const row = await queries.dayMark.findFirst({
        where: { loggedById: personId, takenBackAt: null },
        orderBy: [...latestFirst],
      });

      return row ? markFrom(row) : undefined;
    },

    async on(centreId, date) {
      const rows = await queries.dayMark.findMany({
        where: { centreId, onDate: date, takenBackAt: null },
        orderBy: [...latestFirst],
      });
      const row = rows.find(({ state }) => state !== 'cancelled') ?? rows[0];

      return row ? markFrom(row) : undefined;
    },

    between: (centreIds, from, to) => marksBetween(queries, centreIds, from, to),
  };
}

async function marksBetween(
  queries: Queries,
  centreIds: readonly string[],
  from: string,
  to: string,
): Promise<readonly DayMark[]> {
  const ranks = await ranksOfCentres(queries, centreIds);
  const rank = ({ centreId }: DayMark) => ranks.get(centreId) ?? 0;
  const rows: DayMarkRow[] = [];
  for (const part of chunksOf(centreIds, idsPerQuery)) {
    rows.push(
      ...(await queries.dayMark.findMany({
        where: { centreId: { in: [...part] }, onDate: { gte: from, lte: to }, takenBackAt: null },
        orderBy: [{ onDate: 'asc' }, { loggedAt: 'asc' }, { id: 'asc' }],
      })),
    );
  }

  // The sort is stable: what the database put in order stays so within a centre's date.
  return rows
    .map(markFrom)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || rank(a) - rank(b));
}

function rowOf(mark: DayMark, roomId: string | null): Row {
  const { date, from, to, ...columns } = mark;

  return { ...columns, onDate: date, opensAt: from, closesAt: to, roomId };
}

function markFrom(row: DayMarkRow): DayMark {
  return {
    centreId: row.centreId,
    id: row.id,
    date: row.onDate,
    state: oneOf(dayStates, row.state),
    from: row.opensAt,
    to: row.closesAt,
    reason: row.reason,
    loggedAt: row.loggedAt,
    loggedById: row.loggedById,
    takenBackAt: row.takenBackAt,
  };
}
