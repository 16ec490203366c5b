import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { may } from '../src/core/rights.js';
import { showActs } from '../src/core/show-act.js';
import { dateAt } from '../src/core/today.js';

const shown = 20;

/** Who changed what in structure and rights, the newest first. */
export const audit: MembersCommand = {
  name: 'audit',
  aliases: {},
  audience: 'private',
  for: 'read the audit',

  run: (_input, desk) => list(desk),
  press: ([first, id], desk) => list(desk, first === 'before' && id ? id : undefined),
};

async function list(desk: MemberDesk, olderThan?: string): Promise<readonly Fact[]> {
  const networks = await networksOf(desk);
  const found = await desk.audit.latest(
    networks.map(({ id }) => id),
    shown + 1,
    olderThan,
  );
  const entries = found.slice(0, shown);
  const zone = networks[0]?.zone ?? 'UTC';

  return [
    {
      kind: 'audit-listed',
      acts: await showActs(entries, desk),
      by: await desk.people.names([...new Set(entries.flatMap(({ byId }) => byId ?? []))]),
      zone,
      today: dateAt(desk.now, zone),
      olderThan: found.length > shown ? (entries.at(-1)?.id ?? null) : null,
    },
  ];
}

/** The room's network where it is one of those, else all in which the person may read it. */
async function networksOf({ person, room, structure }: MemberDesk) {
  const found = [];
  for (const id of new Set(person.grants.map(({ scope }) => scope.networkId))) {
    const network = await structure.scope(id);
    if (network && may(person.grants, 'read the audit', network)) found.push(network);
  }
  const here = found.filter(({ id }) => id === room.scope?.networkId);

  return here.length > 0 ? here : found;
}
