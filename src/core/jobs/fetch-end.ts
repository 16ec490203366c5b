import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Person } from '../people.js';
import type { RoleHeld } from '../ports/job-records.js';
import type { Refusal } from '../refusals.js';
import { filesOf } from './files-of.js';

/**
 * What came of long work of a command that could not be told in time: to whose it is, as long as it is kept, and as long as
 * the roles stand with which it was made.
 */
export async function fetchEnd(id: string, command: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const over = await desk.jobs.over(id);
  if (over && over.personId !== desk.person.id) return refused({ reason: 'question-of-another' });

  // Facts of long work are plain JSON.
  const facts = over?.facts as readonly Fact[] | undefined;
  if (!over || !facts || !(await areKept(facts, desk))) return refused({ reason: 'work-gone', command });
  if (!holdsAll(desk.person, over.madeWith)) return refused({ reason: 'work-roles-changed', command });

  return facts;
}

async function areKept(facts: readonly Fact[], { files, now }: MemberDesk): Promise<boolean> {
  for (const { id } of facts.flatMap(filesOf)) {
    if (!(await files.find(id, now))) return false;
  }

  return true;
}

function holdsAll({ grants }: Person, roles: readonly RoleHeld[]): boolean {
  return roles.every((held) =>
    grants.some(({ role, scope }) => role === held.role && scope.id === held.scopeId),
  );
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
