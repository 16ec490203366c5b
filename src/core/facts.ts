import type { ActivityRecord } from './activity.js';
import type { LocalDate } from './calendar.js';
import type { DayMark } from './day-mark.js';
import type { Prompt } from './entry/prompt.js';
import type { ChangeAct } from './history.js';
import type { IndicatorKey } from './indicators/index.js';
import type { Refusal } from './refusals.js';
import type { Role } from './rights.js';
import type { Scope } from './structure.js';
import type { ActivityType, Vocabulary } from './vocabulary/activity-type.js';

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
  /** The writer's name as it is now; null for a former member or a file without one. */
  readonly by: string | null;
  readonly deleted: boolean;
}

export interface ChangeShown {
  readonly act: ChangeAct;
  readonly changedAt: Date;
  readonly by: string | null;
  readonly before: ActivityRecord | null;
  readonly after: ActivityRecord;
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
  | { readonly kind: 'given-up'; readonly slot: string }
  | { readonly kind: 'nothing-open' }
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

/** What a half-finished entry holds so far. */
export interface SummaryOfDraft {
  readonly type: ActivityType | null;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly total: number | null;
  readonly centre: Scope | null;
  readonly today: LocalDate;
}
