import type { LocalDate } from '../../core/calendar.js';
import type { Queries } from '../connection.js';

/** The person's most frequent types first, then those of everybody at these centres. */
export async function usualTypes(
  queries: Queries,
  personId: string,
  centreIds: readonly string[],
  since: LocalDate,
): Promise<readonly string[]> {
  const there = { centreId: { in: [...centreIds] }, onDate: { gte: since }, deletedAt: null };
  const own = await mostFrequent(queries, { ...there, loggedById: personId });
  const everybodys = await mostFrequent(queries, there);

  return [...new Set([...own, ...everybodys])];
}

async function mostFrequent(
  queries: Queries,
  where: NonNullable<Parameters<Queries['activity']['count']>[0]>['where'] & object,
): Promise<readonly string[]> {
  const groups = await queries.activity.groupBy({
    by: ['type'],
    where,
    orderBy: [{ _count: { id: 'desc' } }, { type: 'asc' }],
  });

  return groups.map(({ type }) => type);
}
