import type { MemberDesk } from '../command.js';
import type { Refusal } from '../refusals.js';
import { may, maySomewhere } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';
import type { SetupPart } from './part.js';

/** The network a message is about: null for one that begins with it. */
export type NetworkHere = { readonly network: Scope | null } | { readonly refused: Refusal };

/** The one it names, else the room's, else the person's only one; a founder makes one by naming it. */
export async function networkHere(parts: readonly SetupPart[], desk: MemberDesk): Promise<NetworkHere> {
  const own = await networksOf(desk);
  const named = parts.find((part) => part.part === 'network')?.name;
  const same = own.find(({ name }) => named !== undefined && nameKey(name) === nameKey(named));
  if (same) return { network: same };
  if (desk.person.founderSince) {
    return named === undefined ? { refused: { reason: 'setup-no-network' } } : { network: null };
  }

  const here = own.find(({ id }) => id === desk.room.scope?.networkId);
  const [only, ...others] = own;
  if (here ?? others.length === 0) {
    const network = here ?? only;
    return network ? { network } : { refused: { reason: 'setup-not-yours' } };
  }

  return { refused: { reason: 'setup-which-network' } };
}

/** The networks in which the person sets up anything. */
async function networksOf({ person, structure }: MemberDesk): Promise<readonly Scope[]> {
  const ids = person.grants
    .filter((grant) => maySomewhere([grant], 'set up the centre'))
    .map(({ scope }) => scope.networkId);
  const networks: Scope[] = [];
  for (const id of new Set(ids)) {
    const network = await structure.scope(id);
    if (network) networks.push(network);
  }

  return networks;
}

export function isAdminOf(network: Scope | null, { person }: MemberDesk): boolean {
  return network === null
    ? person.founderSince !== undefined
    : may(person.grants, 'set up the network', network);
}
