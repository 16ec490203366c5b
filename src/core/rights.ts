import { isWithin, type Scope } from './structure.js';

export const roles = ['volunteer', 'worker', 'lead', 'coordinator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role holds for its scope and everything within it. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Everything that needs a right, named for what it does. */
export type Action =
  | 'log an activity'
  | 'mark a day'
  | 'see own entries'
  | 'see the entries'
  | 'correct own entries'
  | 'correct the entries'
  | 'read figures'
  | 'invite'
  | 'run the centre'
  | 'run the network';

const everyVolunteer: readonly Action[] = [
  'log an activity',
  'mark a day',
  'see own entries',
  'correct own entries',
];
const everyWorker: readonly Action[] = [
  ...everyVolunteer,
  'see the entries',
  'correct the entries',
  'read figures',
];
const everyLead: readonly Action[] = [...everyWorker, 'invite', 'run the centre'];

/** What a role may do within the scope it was granted for. A coordinator reads, and logs only where also a worker. */
const rights: Readonly<Record<Role, readonly Action[]>> = {
  volunteer: everyVolunteer,
  worker: everyWorker,
  lead: everyLead,
  coordinator: ['see own entries', 'see the entries', 'read figures', 'invite'],
  admin: [...everyLead, 'run the network'],
};

export function may(grants: readonly Grant[], action: Action, where: Scope): boolean {
  return grants.some((grant) => rights[grant.role].includes(action) && isWithin(where, grant.scope));
}

/** Whether there is any place at all where the action is allowed. */
export function maySomewhere(grants: readonly Grant[], action: Action): boolean {
  return grants.some((grant) => rights[grant.role].includes(action));
}
