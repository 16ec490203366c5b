import type { HeldRole } from '../../core/ports/people-records.js';
import { roles } from '../../core/rights.js';
import type { Queries } from '../connection.js';
import { chunksOf } from '../../core/chunks.js';
import { oneOf } from '../one-of.js';

const idsPerQuery = 500;

export async function rolesHeldAt(
  queries: Queries,
  scopeIds: readonly string[],
): Promise<readonly HeldRole[]> {
  const rows = [];
  for (const chunk of chunksOf(scopeIds, idsPerQuery)) {
    rows.push(
      ...(await queries.roleGrant.findMany({
        where: { scopeId: { in: [...chunk] }, endedAt: null },
        include: { person: { select: { displayName: true } } },
      })),
    );
  }
  rows.sort((one, other) => +one.grantedAt - +other.grantedAt || (one.id < other.id ? -1 : 1));

  return rows.flatMap(({ id, personId, person, role, scopeId, grantedAt }) =>
    scopeId === null
      ? []
      : [{ id, personId, displayName: person.displayName, role: oneOf(roles, role), scopeId, grantedAt }],
  );
}

export async function endRole(queries: Queries, grantId: string, by: string, at: Date): Promise<boolean> {
  const { count } = await queries.roleGrant.updateMany({
    where: { id: grantId, endedAt: null },
    data: { endedAt: at, endedById: by },
  });

  return count > 0;
}
