import type { ActivityRecord } from './activity.js';
import type { AuditEntry } from './audit.js';
import type { Language, LocalDate, Zone } from './calendar.js';
import type { DayMark } from './day-mark.js';
import type { Prompt } from './entry/prompt.js';
import type { DoubtedField } from './entry/doubt/doubt.js';
import type { ChangeAct } from './history.js';
import type { PlatformName } from './people.js';
import type { Sight } from './privacy/sight.js';
import type { StoredAbout } from './privacy/stored-about.js';
import type { InvitedFact } from './invite/invited.js';
import type {
  MemberShown,
  PeopleListedFact,
  PersonShownFact,
  PeopleVerb,
  RoleShown,
} from './people/shown.js';
import type { IndicatorKey } from './indicators/index.js';
import type { Refusal } from './refusals.js';
import type { Role } from './rights.js';
import type { SetupAskedFact, SetupOverview } from './setup/asked.js';
import type { ActShown } from './show-act.js';
import type { Scope } from './structure.js';
import type { Unasked } from './unasked.js';
import type { ActivityType, Vocabulary } from './vocabulary/activity-type.js';

/** What was typed was overruled by what was filled in. */
export type Remark = 'options-won';

/** An entry with what is needed to tell of it. */
export interface EntryShown {
  readonly code: string;
  readonly version: number;
  readonly record: ActivityRecord;
  readonly type: ActivityType;
  /** For the types it had before. */
  readonly vocabulary: Vocabulary;
  readonly centre: Scope;
  /** The date at the centre when it is told, for "today" and "yesterday". */
  readonly today: LocalDate;
  /** The writer's name as it is now; null for a former member, a file without one, or who sees it from above. */
  readonly by: string | null;
  readonly deleted: boolean;
  readonly sight: Sight;
}

export interface ChangeShown {
  readonly act: ChangeAct;
  readonly changedAt: Date;
  readonly by: string | null;
  readonly before: ActivityRecord | null;
  readonly after: ActivityRecord;
  /** Words of this state were removed since. */
  readonly textRemoved: { readonly at: Date; readonly by: string | null } | null;
}

/** What happened, in the past tense; not how it is worded. */
export type Fact =
  | {
      readonly kind: 'welcomed';
      readonly name: string;
      readonly room: Scope | null;
      readonly member: boolean;
    }
  | { readonly kind: 'help-listed'; readonly commands: readonly string[] }
  | { readonly kind: 'command-explained'; readonly command: string }
  | { readonly kind: 'indicator-defined'; readonly indicator: IndicatorKey }
  | {
      readonly kind: 'joined';
      readonly role: Role;
      readonly scope: Scope;
      readonly network: Scope;
      readonly minimumAge: number;
    }
  | { readonly kind: 'founder-joined' }
  | AskedFact
  | DoubtedFact
  | {
      readonly kind: 'draft-found';
      readonly conversationId: string;
      readonly step: number;
      readonly prompt: SummaryOfDraft;
    }
  | { readonly kind: 'entry-saved'; readonly entry: EntryShown; readonly slot: string | null }
  | {
      readonly kind: 'entry-changed';
      readonly entry: EntryShown;
      readonly before: ActivityRecord;
      readonly slot: string | null;
    }
  | { readonly kind: 'entry-deleted'; readonly entry: EntryShown; readonly slot: string | null }
  | { readonly kind: 'change-taken-back'; readonly act: ChangeAct; readonly entry: EntryShown }
  | { readonly kind: 'change-not-latest'; readonly entry: EntryShown }
  | {
      readonly kind: 'day-marked';
      readonly mark: DayMark;
      readonly centre: Scope;
      readonly today: LocalDate;
      readonly slot: string | null;
    }
  | {
      readonly kind: 'mark-taken-back';
      readonly mark: DayMark;
      readonly centre: Scope;
      readonly today: LocalDate;
    }
  | { readonly kind: 'nothing-to-undo' }
  | {
      readonly kind: 'entry-shown';
      readonly entry: EntryShown;
      readonly changes: readonly ChangeShown[];
      readonly mayChange: boolean;
    }
  | { readonly kind: 'entries-listed'; readonly entries: readonly EntryShown[] }
  | { readonly kind: 'set-up'; readonly acts: readonly ActShown[] }
  | { readonly kind: 'room-linked'; readonly scope: Scope; readonly isGroup: boolean }
  | SetupAskedFact
  | {
      readonly kind: 'setup-shown';
      readonly overview: SetupOverview;
      readonly acts: readonly ActShown[];
      readonly slot: string | null;
    }
  | { readonly kind: 'setup-left'; readonly slot: string }
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
    }
  | { readonly kind: 'given-up'; readonly slot: string }
  | { readonly kind: 'nothing-open' }
  | { readonly kind: 'privacy-explained' }
  | { readonly kind: 'my-data'; readonly stored: StoredAbout; readonly at: Date }
  /** The one who asks is not known. */
  | { readonly kind: 'nothing-stored' }
  | { readonly kind: 'forget-asked'; readonly mark: string }
  | { readonly kind: 'forget-given-up' }
  | { readonly kind: 'forgotten' }
  /** A remark on what was answered before it. */
  | { readonly kind: 'remarked'; readonly remark: Remark }
  /** The same can be done in a form. */
  | { readonly kind: 'form-offered' }
  | { readonly kind: 'room-entered'; readonly room: Scope | null }
  /** `unasked` is null for somebody who is not known. */
  | { readonly kind: 'settings-shown'; readonly language: Language; readonly unasked: Unasked | null }
  | { readonly kind: 'unasked-set'; readonly unasked: Unasked }
  | { readonly kind: 'language-set'; readonly language: Language }
  | { readonly kind: 'link-code-made'; readonly code: string }
  /** This identity is the person's from now on. */
  | { readonly kind: 'identity-linked'; readonly name: string; readonly language: Language }
  | { readonly kind: 'refused'; readonly because: Refusal };

/** One question was asked; its answer is typed or pressed. */
export interface AskedFact {
  readonly kind: 'asked';
  readonly conversationId: string;
  /** Counts the questions of the conversation; it is part of every button. */
  readonly step: number;
  readonly command: string;
  readonly prompt: Prompt;
}

/** New words look as if they named somebody: to be kept or changed, or left out. */
export interface DoubtedFact {
  readonly kind: 'words-doubted';
  readonly conversationId: string;
  readonly step: number;
  readonly field: DoubtedField;
  /** What draws the warning, with an ellipsis for the rest. */
  readonly excerpt: string;
  /** Whether the rest was saved with it. */
  readonly beside: 'saved' | 'nothing';
  readonly awaits: 'decision' | 'other words';
  readonly platform: PlatformName;
}

/** What a half-finished entry holds so far. */
export interface SummaryOfDraft {
  readonly type: ActivityType | null;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly total: number | null;
  readonly centre: Scope | null;
  readonly today: LocalDate;
}
