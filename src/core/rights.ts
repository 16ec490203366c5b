import { isWithin, type Scope, type ScopeKind } from './structure.js';

export const roles = ['volunteer', 'worker', 'lead', 'coordinator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role holds for its scope and everything within it. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Everything that needs a right, named for what it does. */
export const actions = [
  'log an activity',
  'mark a day',
  'see own entries',
  'see the entries',
  'correct own entries',
  'correct the entries',
  'plan activities',
  'read figures',
  'export the entries',
  'make reports',
  'set targets',
  'reflect',
  'choose digests',
  'invite',
  'run the centre',
  'run the network',
  'set up the centre',
  'set up the network',
  'import entries',
  'read the audit',
] as const;
export type Action = (typeof actions)[number];

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
  'plan activities',
  'read figures',
  'reflect',
];
const everyLead: readonly Action[] = [
  ...everyWorker,
  'export the entries',
  'set targets',
  'choose digests',
  'invite',
  'run the centre',
  'set up the centre',
];

/** What a role may do within the scope it was granted for. A coordinator reads, and logs only where also a worker. */
const rights: Readonly<Record<Role, readonly Action[]>> = {
  volunteer: everyVolunteer,
  worker: everyWorker,
  lead: everyLead,
  coordinator: [
    'see own entries',
    'see the entries',
    'read figures',
    'export the entries',
    'make reports',
    'set targets',
    'choose digests',
    'invite',
  ],
  admin: [
    ...everyLead,
    'make reports',
    'run the network',
    'set up the network',
    'import entries',
    'read the audit',
  ],
};

export function may(grants: readonly Grant[], action: Action, where: Scope): boolean {
  return grants.some((grant) => rights[grant.role].includes(action) && isWithin(where, grant.scope));
}

/** Whether there is any place at all where the action is allowed. */
export function maySomewhere(grants: readonly Grant[], action: Action): boolean {
  return grants.some((grant) => rights[grant.role].includes(action));
}

/** Whether somebody may let others in with a role, change it or end it: up to the own one, within the own scope. */
export function mayGive(grants: readonly Grant[], role: Role, where: Scope): boolean {
  return grants.some(
    (grant) =>
      rights[grant.role].includes('invite') &&
      roles.indexOf(role) <= roles.indexOf(grant.role) &&
      isWithin(where, grant.scope),
  );
}

/** The kind of place that a role belongs to. */
export const placeOfRole: Readonly<Record<Role, ScopeKind>> = {
  volunteer: 'centre',
  worker: 'centre',
  lead: 'centre',
  coordinator: 'municipality',
  admin: 'network',
};

/** What a role may do anywhere: `own` where only with what is one's own. */
export type Reach = 'within scope' | 'own' | 'no';

/** A right to what is one's own, with the one to what others did. */
const widened: Readonly<Partial<Record<Action, Action>>> = {
  'see own entries': 'see the entries',
  'correct own entries': 'correct the entries',
};

export function reachOf(role: Role, action: Action): Reach {
  const wider = widened[action];
  if (wider && rights[role].includes(wider)) return 'within scope';
  if (!rights[role].includes(action)) return 'no';

  return wider ? 'own' : 'within scope';
}
