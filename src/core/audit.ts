import type { Language, LocalDate, Zone } from './calendar.js';
import type { Role } from './rights.js';
import type { ScopeKind } from './structure.js';

/** What can be done to structure and rights. */
export const auditActs = [
  'place-added',
  'place-renamed',
  'language-set',
  'zone-set',
  'settings-set',
  'type-set',
  'days-planned',
  'holidays-added',
  'key-figures-set',
  'room-linked',
  'room-language-set',
  'room-zone-set',
  'invited',
  'joined',
  'role-ended',
  'role-changed',
  'role-handed-over',
  'forgotten',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** How something stood before or after the act, in facts; people and places by id, so that their names can change. */
export interface AuditDetail {
  readonly kind?: ScopeKind;
  readonly name?: string;
  readonly scopeId?: string;
  readonly personId?: string;
  readonly role?: Role;
  readonly uses?: number;
  readonly language?: Language;
  readonly zone?: Zone;
  /** Monday = 1. */
  readonly weekdays?: readonly number[];
  readonly dates?: readonly LocalDate[];
  readonly words?: readonly string[];
}

/** What an administrative act did, without who and when. */
export interface AuditNote {
  readonly act: AuditAct;
  readonly scopeId: string | null;
  readonly before: AuditDetail | null;
  readonly after: AuditDetail | null;
}

/** An administrative act. It is kept in the transaction of the act itself. */
export interface AuditEntry extends AuditNote {
  readonly networkId: string;
  /** Later ones sort after earlier ones of the same moment. */
  readonly id: string;
  readonly actedAt: Date;
  /** Null where it was done on the command line. */
  readonly byId: string | null;
}
