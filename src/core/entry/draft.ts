import type { ActivityRecord, AgeCounts, Form, GenderBucket, LedBy, Setting } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import type { DayState } from '../day-mark.js';
import type { ActivityType } from '../vocabulary/activity-type.js';

/** What is known of an entry so far; null where nobody said. */
export interface EntryDraft extends Readonly<Record<GenderBucket, number | null>> {
  readonly centreId: string | null;
  readonly date: LocalDate | null;
  readonly start: LocalTime | null;
  readonly durationMin: number | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly note: string | null;
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly total: number | null;
  readonly ages: AgeCounts | null;
  readonly newcomers: number | null;
  readonly volunteers: number | null;
  readonly volunteerMin: number | null;
  readonly ledBy: LedBy | null;
  readonly youthLeaders: number | null;
  /** Set when the line speaks of the day itself, and is no activity. */
  readonly day: DayState | null;
  /** The last of several days that are closed, the first being `date`. */
  readonly until?: LocalDate;
}

export const emptyDraft: EntryDraft = {
  centreId: null,
  date: null,
  start: null,
  durationMin: null,
  type: null,
  title: null,
  note: null,
  form: null,
  setting: null,
  total: null,
  girls: null,
  boys: null,
  nonbinary: null,
  unknown: null,
  ages: null,
  newcomers: null,
  volunteers: null,
  volunteerMin: null,
  ledBy: null,
  youthLeaders: null,
  day: null,
};

/** A draft in which nothing that has no default is missing. */
export interface CompleteDraft extends EntryDraft {
  readonly centreId: string;
  readonly date: LocalDate;
  readonly durationMin: number;
  readonly type: string;
  readonly total: number;
}

export function isComplete(draft: EntryDraft): draft is CompleteDraft {
  return (
    draft.centreId !== null &&
    draft.date !== null &&
    draft.durationMin !== null &&
    draft.type !== null &&
    draft.total !== null
  );
}

/** The record with every default filled in: form from the type, in house, led by staff, volunteers there throughout. */
export function recordOf(draft: CompleteDraft, type: ActivityType): ActivityRecord {
  const girls = draft.girls ?? 0;
  const boys = draft.boys ?? 0;
  const nonbinary = draft.nonbinary ?? 0;
  const volunteers = draft.volunteers ?? 0;

  return {
    date: draft.date,
    start: draft.start,
    durationMin: draft.durationMin,
    type: type.key,
    form: draft.form ?? type.form,
    setting: draft.setting ?? 'in_house',
    title: draft.title,
    note: draft.note,
    girls,
    boys,
    nonbinary,
    unknown: draft.total - girls - boys - nonbinary,
    ages: draft.ages ?? {},
    newcomers: draft.newcomers,
    volunteers,
    volunteerMin: draft.volunteerMin ?? volunteers * draft.durationMin,
    ledBy: draft.ledBy ?? 'staff',
    youthLeaders: draft.youthLeaders,
  };
}

/** The draft that a stored record is changed or repeated from. */
export function draftOf(record: ActivityRecord, centreId: string): EntryDraft {
  const { girls, boys, nonbinary, unknown } = record;

  return { ...record, centreId, total: girls + boys + nonbinary + unknown, day: null };
}
