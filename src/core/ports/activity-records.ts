import type { Activity, ActivityRecord, ActivityRef, Confirmed, JudgedNumber } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { ActivityVersion, ChangeAct, TextRemoved } from '../history.js';

export interface NewActivity extends ActivityRef {
  readonly networkId: string;
  /** Free in the network; see `isCodeFree`. */
  readonly code: string;
  readonly record: ActivityRecord;
  readonly loggedAt: Date;
  readonly loggedAtGiven: boolean;
  readonly loggedById: string | null;
  readonly loggedByLabel: string | null;
  /** Minutes from the activity's end to `loggedAt`, at least 0. */
  readonly delayMin: number;
  readonly roomId: string | null;
  /** Which row of a file without codes it was: its content and how often that came before. Unique at the centre. */
  readonly importKey?: string;
  /** What has become of it since, oldest first: each makes the next version, and the last is how it stands. */
  readonly history?: readonly Change[];
}

export interface Change {
  readonly act: ChangeAct;
  readonly record: ActivityRecord;
  readonly deleted: boolean;
  readonly delayMin: number;
  readonly changedAt: Date;
  readonly changedById: string | null;
  readonly roomId: string | null;
  /** The version that this change takes back. */
  readonly undoes?: number;
}

/** What is held against what is usual. */
export interface NumbersOf extends Readonly<Record<JudgedNumber, number>> {
  readonly id: string;
}

export interface ActivityRecords {
  add(activity: NewActivity): Promise<Activity>;
  /**
   * Adds many, each with its versions, letting others have a turn now and then; for files and the demo. In a transaction,
   * which lasts 20 s at most, all or none: up to 20,000. Outside, every two hundred are a transaction of their own.
   */
  addMany(activities: readonly NewActivity[]): Promise<void>;
  /** Makes the next version; `undefined`, and nothing is changed, when `fromVersion` is no longer the present one. */
  change(ref: ActivityRef, fromVersion: number, change: Change): Promise<Activity | undefined>;
  /** Takes the words out of earlier versions, saying who and when; what was counted stays. */
  removeText(
    ref: ActivityRef,
    field: 'title' | 'note',
    versions: readonly number[],
    removed: TextRemoved,
  ): Promise<void>;
  isCodeFree(networkId: string, code: string): Promise<boolean>;
  /** Deleted ones too. */
  byCode(networkId: string, code: string): Promise<Activity | undefined>;
  /** Those that exist, deleted ones too, by code. */
  byCodes(networkId: string, codes: readonly string[]): Promise<ReadonlyMap<string, Activity>>;
  /** Those of the keys that activities of the centre came with; at most 1,000 at once. */
  importedBefore(centreId: string, importKeys: readonly string[]): Promise<ReadonlySet<string>>;
  byRef(ref: ActivityRef): Promise<Activity | undefined>;
  /** All versions, oldest first. */
  history(ref: ActivityRef): Promise<readonly ActivityVersion[]>;
  /** The newest first by when they were logged; deleted ones left out; at most `limit`. */
  recentBy(personId: string, limit: number): Promise<readonly Activity[]>;
  /** The same over centres. */
  recentAt(centreIds: readonly string[], limit: number): Promise<readonly Activity[]>;
  /** Activities that the person changed in any way and did not take back, latest change first, at most `limit`. */
  lastChangedBy(personId: string, limit: number): Promise<readonly ActivityRef[]>;
  /** Keys of types, the person's most frequent at these centres first, then the centres'; over the last 90 days. */
  usualTypes(personId: string, centreIds: readonly string[], since: LocalDate): Promise<readonly string[]>;
  /** Not deleted, `from <= date <= to`, by date, start (none first), centre's name, code; in pages that yield. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): AsyncIterable<readonly Activity[]>;
  /**
   * Of the type, the latest logged first, deleted ones left out; at most 20. Whoever asks in a transaction lets others who
   * ask for the same day wait for its end, so that of two who log at once the second sees the first.
   */
  onDay(centreId: string, date: LocalDate, type: string): Promise<readonly Activity[]>;
  /** Of the last activities of a type by date, the latest first; deleted ones left out; at most `limit`. */
  lastNumbers(centreId: string, type: string, limit: number): Promise<readonly NumbersOf[]>;
  /** Keeps beside its numbers which of them the writer said are right. */
  confirm(ref: ActivityRef, confirmed: Confirmed): Promise<void>;
  /** How many codes are in use; deleted activities keep theirs. */
  count(networkId: string): Promise<number>;
}
