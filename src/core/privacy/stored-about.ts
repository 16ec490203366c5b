import type { ActivityRecord } from '../activity.js';
import type { Language } from '../calendar.js';
import type { DayMark } from '../day-mark.js';
import type { ChangeAct } from '../history.js';
import type { ChatIdentity } from '../people.js';
import type { Role } from '../rights.js';

/** Everything that is stored about one person. */
export interface StoredAbout {
  readonly displayName: string;
  readonly language: Language;
  /** Local times between which nothing unasked is sent. */
  readonly quiet: { readonly from: string; readonly to: string };
  readonly unaskedMessagesAWeek: number;
  readonly since: Date;
  readonly identities: readonly (ChatIdentity & { readonly linkedAt: Date })[];
  readonly roles: readonly RoleHeld[];
  readonly entries: readonly EntryWritten[];
  readonly dayMarks: readonly (Pick<DayMark, 'date' | 'state' | 'from' | 'to' | 'reason' | 'loggedAt'> & {
    readonly centre: string;
    readonly takenBackAt: Date | null;
  })[];
  readonly conversations: readonly {
    readonly command: string;
    readonly state: unknown;
    readonly startedAt: Date;
    readonly askedAt: Date;
    readonly expiresAt: Date;
  }[];
  /** What was sent to the person, or is to be, without their asking; what it said is told where it is still kept. */
  readonly deliveries: readonly {
    readonly kind: string;
    readonly dueAt: Date;
    readonly sentAt: Date | null;
    readonly content: unknown;
  }[];
}

export interface RoleHeld {
  readonly role: Role;
  /** Names of places; null for the founder of a network that is not there yet. */
  readonly scope: string | null;
  readonly grantedAt: Date;
  readonly endedAt: Date | null;
}

/** One state of an entry as this person wrote it. */
export interface EntryWritten {
  readonly code: string;
  readonly centre: string;
  readonly version: number;
  readonly act: ChangeAct;
  readonly changedAt: Date;
  readonly record: ActivityRecord;
}
