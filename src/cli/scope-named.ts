import type { Records } from '../core/ports.js';
import { scopeKinds, type Scope, type ScopeKind } from '../core/structure.js';
import { WrongUse } from './failure.js';

/** The one scope that `NAME`, `network:NAME`, `municipality:NAME` or `centre:NAME` names; else wrong use. */
export async function scopeNamed(typed: string, { structure }: Pick<Records, 'structure'>): Promise<Scope> {
  const { kind, name } = read(typed);
  const found = await structure.named(name, kind);
  const [scope, other] = found;

  if (!scope) throw new WrongUse(`There is no ${kind ?? 'network, municipality or centre'} named “${name}”.`);
  if (other) {
    const fitting = found.map((one) => `${one.kind}:${one.name}`).join(', ');
    throw new WrongUse(`“${typed}” fits more than one: ${fitting}.`);
  }

  return scope;
}

/** The scope when only one of that kind is there. */
export async function onlyScope(
  kind: ScopeKind,
  { structure }: Pick<Records, 'structure'>,
): Promise<Scope | undefined> {
  const networks = await structure.networks();
  const within = await Promise.all(networks.map(({ id }) => structure.within(id)));
  const [only, another] = within.flat().filter((scope) => scope.kind === kind);

  return another ? undefined : only;
}

/** The network, for commands that take all that is there where nobody says. */
export async function onlyNetwork(records: Pick<Records, 'structure'>): Promise<Scope> {
  const network = await onlyScope('network', records);
  if (!network) throw new WrongUse('There is not exactly one network: say which with --scope NAME.');

  return network;
}

function read(typed: string): { readonly kind: ScopeKind | undefined; readonly name: string } {
  const [prefix = '', ...rest] = typed.split(':');
  const kind = scopeKinds.find((known) => known === prefix);

  return kind && rest.length > 0 ? { kind, name: rest.join(':') } : { kind: undefined, name: typed };
}
