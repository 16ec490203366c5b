import type { ActivityRecord, Confirmed } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { DayMark } from '../day-mark.js';
import type { ChangeAct } from '../history.js';
import type { Sight } from '../privacy/sight.js';
import type { Scope } from '../structure.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';

/** What became of an entry or of a day. */
export type EntryFact =
  | { readonly kind: 'entry-saved'; readonly entry: EntryShown; readonly slot: string | null }
  | {
      readonly kind: 'entry-changed';
      readonly entry: EntryShown;
      readonly before: ActivityRecord;
      readonly slot: string | null;
    }
  | { readonly kind: 'entry-deleted'; readonly entry: EntryShown; readonly slot: string | null }
  | { readonly kind: 'change-taken-back'; readonly act: ChangeAct; readonly entry: EntryShown }
  /** It was the same one: what is there stays, and nothing new was stored. */
  | { readonly kind: 'same-kept'; readonly entry: EntryShown; readonly slot: string }
  | { readonly kind: 'change-not-latest'; readonly entry: EntryShown }
  | {
      readonly kind: 'day-marked';
      readonly mark: DayMark;
      readonly centre: Scope;
      readonly today: LocalDate;
      readonly slot: string | null;
    }
  | {
      readonly kind: 'days-closed';
      /** By date, made in one act. */
      readonly marks: readonly DayMark[];
      readonly centre: Scope;
      readonly today: LocalDate;
      readonly slot: string | null;
    }
  | {
      readonly kind: 'mark-taken-back';
      readonly mark: DayMark;
      /** Of all marks that were made with it. */
      readonly dates: readonly LocalDate[];
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
  /** Entries of which one is to be repeated. */
  | { readonly kind: 'templates-offered'; readonly entries: readonly EntryShown[] }
  | { readonly kind: 'entries-listed'; readonly entries: readonly EntryShown[] };

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
  /** Unusual numbers that the writer said are right. */
  readonly confirmed: Confirmed;
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
