import type { MemberDesk } from '../../command.js';
import type { Refusal } from '../../refusals.js';
import { may } from '../../rights.js';
import type { Scope } from '../../structure.js';

/** The network that a file is for: the room's, else the person's only one. */
export function networkFor({ person, room }: MemberDesk): Scope | Refusal {
  const networks = person.grants.map(({ scope }) => scope).filter(({ kind }) => kind === 'network');
  const open = networks.filter((network) => may(person.grants, 'import entries', network));
  const here = open.find(({ id }) => id === room.scope?.networkId);
  const [only, another] = open;
  if (here) return here;
  if (!only) return { reason: 'no-right', command: 'import' };

  return another ? { reason: 'import-which-network' } : only;
}
