import type { Scope } from '../../core/structure.js';
import type { Queries } from '../connection.js';
import { scopesById } from '../structure/find-scopes.js';

export async function runsAlone(queries: Queries, personId: string): Promise<readonly Scope[]> {
  const admins = { role: 'admin', endedAt: null };
  const own = await queries.roleGrant.findMany({ where: { ...admins, personId } });
  const scopes = await scopesById(
    queries,
    own.flatMap(({ scopeId }) => scopeId ?? []),
  );
  const alone: Scope[] = [];

  for (const scope of scopes.values()) {
    const others = await queries.roleGrant.count({
      where: { ...admins, scopeId: scope.id, personId: { not: personId }, person: { forgottenAt: null } },
    });
    if (others === 0) alone.push(scope);
  }

  return alone;
}
