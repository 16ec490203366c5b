import type { LocalDate, LocalTime } from './calendar.js';

export const forms = ['open', 'group'] as const;
export type Form = (typeof forms)[number];

export const settings = ['in_house', 'outreach', 'digital'] as const;
export type Setting = (typeof settings)[number];

/** `staff`, `together` (co-created with young people) or `youth` (independently by young people). */
export const leaders = ['staff', 'together', 'youth'] as const;
export type LedBy = (typeof leaders)[number];

export const genderBuckets = ['girls', 'boys', 'nonbinary', 'unknown'] as const;
export type GenderBucket = (typeof genderBuckets)[number];

/** Attendances of young people by age band, like `{ '13-15': 5 }`; a band left out is unknown, not zero. */
export type AgeCounts = Readonly<Record<string, number>>;

/**
 * One occurrence on one date at one centre. Heads are attendances, each bucket 0–100,000; their sum is the total.
 * Volunteers are not among the young people.
 */
export interface ActivityRecord extends Readonly<Record<GenderBucket, number>> {
  readonly date: LocalDate;
  readonly start: LocalTime | null;
  /** 5 to 1,440. */
  readonly durationMin: number;
  /** A key of the network's vocabulary. */
  readonly type: string;
  readonly form: Form;
  readonly setting: Setting;
  /** At most 120 code points. */
  readonly title: string | null;
  /** At most 2,000 code points. */
  readonly note: string | null;
  readonly ages: AgeCounts;
  /** Here for the first time; at most the total. Null where nobody said. */
  readonly newcomers: number | null;
  readonly volunteers: number;
  readonly volunteerMin: number;
  readonly ledBy: LedBy;
  /** How many young people produced it; at most the total. Null where nobody said. */
  readonly youthLeaders: number | null;
}

/** Where an activity is and how often it has been changed. */
export interface ActivityRef {
  readonly centreId: string;
  readonly id: string;
}

/** The numbers of an entry that are held against what is usual. */
export const judgedNumbers = ['total', 'durationMin', 'volunteers'] as const;
export type JudgedNumber = (typeof judgedNumbers)[number];

/** Numbers far from what is usual that the writer said are right. */
export type Confirmed = Readonly<Partial<Record<JudgedNumber, number>>>;

/** A stored activity as it stands. */
export interface Activity extends ActivityRef {
  readonly networkId: string;
  readonly code: string;
  readonly version: number;
  readonly record: ActivityRecord;
  readonly loggedAt: Date;
  /** False where a file gave no time of logging. */
  readonly loggedAtGiven: boolean;
  /** Null when a file brought it or its writer is gone. */
  readonly loggedById: string | null;
  readonly loggedByLabel: string | null;
  readonly deletedAt: Date | null;
  readonly confirmed: Confirmed;
}

export function visitsOf(record: Readonly<Record<GenderBucket, number>>): number {
  return record.girls + record.boys + record.nonbinary + record.unknown;
}
