import type { AuditEntry } from '../audit.js';
import type { LocalDate, Zone } from '../calendar.js';
import type { InvitedFact } from '../invite/invited.js';
import type { Role } from '../rights.js';
import type { ActShown } from '../show-act.js';
import type { Scope } from '../structure.js';
import type { MemberShown, PeopleListedFact, PeopleVerb, PersonShownFact, RoleShown } from './shown.js';

/** Who is in, as what, and who did what. */
export type PeopleFact =
  | {
      readonly kind: 'joined';
      readonly role: Role;
      readonly scope: Scope;
      readonly network: Scope;
      readonly minimumAge: number;
    }
  | { readonly kind: 'founder-joined' }
  | InvitedFact
  | { readonly kind: 'invite-role-asked'; readonly roles: readonly Role[] }
  | {
      readonly kind: 'invite-place-asked';
      readonly role: Role;
      readonly places: readonly Scope[];
      readonly uses: number;
      readonly days: number;
    }
  | PeopleListedFact
  | PersonShownFact
  | {
      readonly kind: 'which-person';
      readonly verb: PeopleVerb;
      readonly name: string;
      readonly people: readonly MemberShown[];
    }
  | {
      readonly kind: 'person-removed';
      readonly name: string;
      readonly roles: readonly RoleShown[];
    }
  | {
      readonly kind: 'role-changed';
      readonly name: string;
      readonly before: RoleShown;
      readonly after: RoleShown;
    }
  | {
      readonly kind: 'handing-over-asked';
      readonly personId: string;
      readonly name: string;
      readonly network: Scope;
    }
  | { readonly kind: 'handed-over'; readonly name: string; readonly network: Scope }
  | {
      readonly kind: 'audit-listed';
      readonly acts: readonly (AuditEntry & ActShown)[];
      readonly by: ReadonlyMap<string, string>;
      readonly zone: Zone;
      readonly today: LocalDate;
      /** The last of them, where there are more. */
      readonly olderThan: string | null;
    };
