import { scopeKinds, type Scope } from '../../core/structure.js';
import type { Prisma, Scope as ScopeRow } from '../generated/sqlite/client.js';
import type { Queries } from '../connection.js';
import { scopeFrom } from './scope-row.js';

const withAbove = { parent: { include: { parent: true } } } as const;

type RowWithAbove = Prisma.ScopeGetPayload<{ include: typeof withAbove }>;

export async function findScope(queries: Queries, id: string): Promise<Scope | undefined> {
  return (await scopesById(queries, [id])).get(id);
}

export async function scopesById(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Scope>> {
  if (ids.length === 0) return new Map();
  const rows = await queries.scope.findMany({ where: { id: { in: [...ids] } }, include: withAbove });

  return new Map(rows.map((row) => [row.id, withInherited(row)]));
}

/** In no order. */
export async function scopesWhere(
  queries: Queries,
  where: Prisma.ScopeWhereInput,
): Promise<readonly Scope[]> {
  const rows = await queries.scope.findMany({ where, include: withAbove });

  return rows.map(withInherited);
}

/** Networks, then municipalities, then centres, each by name as the language sorts. */
export function inReadingOrder(scopes: readonly Scope[], language: string): readonly Scope[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rank = ({ kind }: Scope) => scopeKinds.indexOf(kind);

  return [...scopes].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function withInherited(row: RowWithAbove): Scope {
  const above: ScopeRow[] = [];
  if (row.parent) above.push(row.parent);
  if (row.parent?.parent) above.push(row.parent.parent);

  return scopeFrom(row, above);
}
