import type { Role } from '../rights.js';
import type { Scope } from '../structure.js';

export interface RoleShown {
  readonly grantId: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly grantedAt: Date;
}

/** Somebody with those roles that the asker may see. */
export interface MemberShown {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly RoleShown[];
}

export type PeopleVerb = 'card' | 'remove' | 'hand';

export interface PeopleListedFact {
  readonly kind: 'people-listed';
  readonly members: readonly MemberShown[];
  /** How many more there are. */
  readonly more: number;
}

export interface PersonShownFact {
  readonly kind: 'person-shown';
  readonly member: MemberShown;
  /** What each role can be changed to. */
  readonly changes: readonly { readonly held: RoleShown; readonly to: readonly Role[] }[];
  readonly isRemovable: boolean;
  readonly isNextAdmin: boolean;
}
