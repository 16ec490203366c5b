import type { DelayCount, EntryTiming, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { there } from './where.js';

/** Those whose moment of logging is known; an index holds all that is asked for. */
const timed = { deletedAt: null, loggedAtGiven: true } as const;

export async function delays(queries: Queries, within: Within): Promise<readonly DelayCount[]> {
  const rows = await queries.activity.groupBy({
    by: ['delayMin'],
    where: { ...there(within), ...timed },
    _count: { _all: true },
    orderBy: { delayMin: 'asc' },
  });

  return rows.map(({ delayMin, _count }) => ({ delayMin, entries: _count._all }));
}

export async function delayedBy(
  queries: Queries,
  within: Within,
  delayMin: number,
): Promise<readonly EntryTiming[]> {
  const rows = await queries.activity.findMany({
    where: { ...there(within), ...timed, delayMin },
    select: { centreId: true, onDate: true, startsAt: true, durationMin: true, loggedAt: true },
  });

  return rows.map(({ onDate, startsAt, ...same }) => ({ ...same, date: onDate, start: startsAt }));
}
