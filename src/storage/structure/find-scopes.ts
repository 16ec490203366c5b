import { isWithin, scopeKinds, type Scope } from '../../core/structure.js';
import type { Prisma, Scope as ScopeRow } from '../generated/sqlite/client.js';
import type { Queries } from '../connection.js';
import { readOnce } from './read-once.js';
import { scopeFrom } from './scope-row.js';

const withAbove = { parent: { include: { parent: true } } } as const;

type RowWithAbove = Prisma.ScopeGetPayload<{ include: typeof withAbove }>;

export function findScope(queries: Queries, id: string): Promise<Scope | undefined> {
  return readOnce(queries, `scope ${id}`, async () => {
    const row = await queries.scope.findUnique({ where: { id }, include: withAbove });

    return row ? withInherited(row) : undefined;
  });
}

export async function scopesById(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Scope>> {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return new Map();
  const only = others.length === 0 ? await findScope(queries, first) : undefined;
  const found = only ? [only] : await scopesWhere(queries, { id: { in: [first, ...others] } });

  return new Map(found.map((scope) => [scope.id, scope]));
}

/** In no order. */
export async function scopesWhere(
  queries: Queries,
  where: Prisma.ScopeWhereInput,
): Promise<readonly Scope[]> {
  const rows = await queries.scope.findMany({ where, include: withAbove });

  return rows.map(withInherited);
}

/** In reading order. */
export async function scopesWithin(queries: Queries, scopeId: string): Promise<readonly Scope[]> {
  const outer = await findScope(queries, scopeId);
  if (!outer) return [];
  const all = await scopesOfNetwork(queries, outer.networkId);

  return inReadingOrder(
    all.filter((scope) => isWithin(scope, outer)),
    outer.language,
  );
}

/** In no order. All that a scope inherits from is among them, so that they are read at once. */
function scopesOfNetwork(queries: Queries, networkId: string): Promise<readonly Scope[]> {
  return readOnce(queries, `network ${networkId}`, async () => {
    const rows = await queries.scope.findMany({ where: { networkId } });
    const byId = new Map(rows.map((row) => [row.id, row]));

    return rows.map((row) => scopeFrom(row, above(row, byId)));
  });
}

/** Networks, then municipalities, then centres, each by name as the language sorts. */
export function inReadingOrder(scopes: readonly Scope[], language: string): readonly Scope[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rank = ({ kind }: Scope) => scopeKinds.indexOf(kind);

  return [...scopes].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function above({ parentId }: ScopeRow, byId: ReadonlyMap<string, ScopeRow>): readonly ScopeRow[] {
  const parent = byId.get(parentId ?? '');

  return parent ? [parent, ...above(parent, byId)] : [];
}

function withInherited(row: RowWithAbove): Scope {
  const { parent } = row;

  return scopeFrom(
    row,
    [parent, parent?.parent].filter((link) => !!link),
  );
}
