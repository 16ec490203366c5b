import { languages } from '../../core/calendar.js';
import type { Person } from '../../core/people.js';
import { roles, type Grant } from '../../core/rights.js';
import type { Scope } from '../../core/structure.js';
import type { Queries } from '../connection.js';
import type { Prisma, RoleGrant as GrantRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { scopesById } from '../structure/find-scopes.js';

/** With the roles that hold now. */
export async function findPeople(
  queries: Queries,
  where: Prisma.PersonWhereInput,
): Promise<readonly Person[]> {
  const rows = await queries.person.findMany({
    where,
    include: { roles: { where: { endedAt: null }, orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }] } },
  });
  const scopes = await scopesById(
    queries,
    rows.flatMap((row) => row.roles.flatMap(({ scopeId }) => scopeId ?? [])),
  );

  return rows.map(({ id, displayName, language, roles: grants }) => ({
    id,
    displayName,
    language: oneOf(languages, language),
    grants: grants.flatMap((grant) => grantFrom(grant, scopes)),
    ...foundingFrom(grants),
  }));
}

function grantFrom({ role, scopeId }: GrantRow, scopes: ReadonlyMap<string, Scope>): readonly Grant[] {
  const scope = scopeId ? scopes.get(scopeId) : undefined;

  return scope ? [{ role: oneOf(roles, role), scope }] : [];
}

function foundingFrom(grants: readonly GrantRow[]): Pick<Person, 'founderSince'> {
  const founding = grants.find(({ scopeId }) => scopeId === null);

  return founding ? { founderSince: founding.grantedAt } : {};
}
