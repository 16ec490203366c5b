import { addHours } from 'date-fns';
import { genderBuckets } from '../activity.js';
import type { Shown } from '../standing/shown.js';

/** What is counted: young people by gender, and volunteers, who are not among them. */
export const countBuckets = [...genderBuckets, 'volunteers'] as const;
export type CountBucket = (typeof countBuckets)[number];

export type Counts = Readonly<Record<CountBucket, number>>;

export const nobody: Counts = { girls: 0, boys: 0, nonbinary: 0, unknown: 0, volunteers: 0 };

export interface NewCount {
  readonly centreId: string;
  /** Ten characters, unique for ever. */
  readonly id: string;
  /** Where it was begun. */
  readonly roomId: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly startedById: string;
  readonly startedAt: Date;
  readonly counts: Counts;
}

/** A head-count that goes on until it becomes an activity, or is given up. */
export interface LiveCount extends NewCount {
  readonly last: Press | null;
  readonly finishedAt: Date | null;
  /** What it became. */
  readonly activityId: string | null;
  readonly givenUpAt: Date | null;
}

export interface Press {
  readonly bucket: CountBucket;
  /** Negative where somebody was taken away. */
  readonly change: number;
  readonly personId: string;
  readonly at: Date;
}

export function isOver({ finishedAt, givenUpAt }: LiveCount): boolean {
  return finishedAt !== null || givenUpAt !== null;
}

/** After so long it is asked whether it still goes on. */
export const longHours = 12;

export function isLong({ startedAt }: LiveCount, now: Date): boolean {
  return addHours(startedAt, longHours) <= now;
}

export function youngPeopleIn(counts: Counts): number {
  return genderBuckets.reduce((sum, bucket) => sum + counts[bucket], 0);
}

export function shownCount({ id }: Pick<LiveCount, 'id'>): Shown {
  return { kind: 'count', subject: id };
}
