import { genderBuckets, type AgeCounts, type Form, type LedBy, type Setting } from './activity.js';
import type { LocalDate } from './calendar.js';

/** What is summed up. Where nobody said how many newcomers or youth leaders there were, nothing is added. */
export const daySums = [
  'activities',
  'minutes',
  ...genderBuckets,
  'newcomers',
  'volunteers',
  'volunteerMin',
  'youthLeaders',
] as const;
export type DaySum = (typeof daySums)[number];

/** The activities of one centre and date that are alike in type, form, setting and who led them. */
export interface DayKind {
  readonly centreId: string;
  readonly date: LocalDate;
  readonly type: string;
  readonly form: Form;
  readonly setting: Setting;
  readonly ledBy: LedBy;
}

export interface DayTotal extends DayKind, Readonly<Record<DaySum, number>> {
  /** Visits by band; a band without any is left out. */
  readonly ages: AgeCounts;
}
