import type { Activity, ActivityRecord, AgeCounts } from '../activity.js';
import type { LocalDate, Zone } from '../calendar.js';
import type { DayMark } from '../day-mark.js';
import type { DayKind, DaySum } from '../day-total.js';
import type { Plan } from '../plan/plan.js';
import type { PlannedSpan } from '../structure.js';
import type { StructureRecords } from './structure-records.js';

/** Where and when something is added up: `from <= date <= to`, the date being the recorded local one. */
export interface Within {
  readonly centreIds: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The sums over the activities that are alike in type, form, setting and who led them. */
export interface KindSums extends Omit<DayKind, 'centreId' | 'date'>, Readonly<Record<DaySum, number>> {}

export interface CentreDay {
  readonly centreId: string;
  readonly date: LocalDate;
}

/** Of all the centres asked for together. */
export interface DayVisits {
  readonly date: LocalDate;
  readonly visits: number;
}

/** How many entries came that many whole minutes after the activity's end; those without a time of logging are left out. */
export interface DelayCount {
  readonly delayMin: number;
  readonly entries: number;
}

/** What a mark says of its date. */
export type Marked = Pick<DayMark, 'centreId' | 'date' | 'state' | 'from' | 'to'>;

/** What the versions that came into force between two moments add to those that went out of it, on one date of a centre. */
export interface DayDifference extends CentreDay {
  readonly activities: number;
  readonly visits: number;
  readonly volunteers: number;
}

/** What tells to the second how late an entry came. */
export interface EntryTiming extends Pick<ActivityRecord, 'date' | 'start' | 'durationMin'> {
  readonly centreId: string;
  readonly loggedAt: Date;
}

/** An entry in the version that was in force at a moment. */
export interface EntryThen {
  readonly centreId: string;
  readonly record: ActivityRecord;
  readonly loggedAt: Date;
  readonly loggedAtGiven: boolean;
}

/** When a centre means to be open. */
export interface OpeningPlan {
  readonly centreId: string;
  readonly spans: readonly PlannedSpan[];
  /** Its own and those above it. */
  readonly holidays: readonly LocalDate[];
  /** Single dates beside the weekdays, also on holidays. */
  readonly dates: readonly { readonly date: LocalDate; readonly addedAt: Date }[];
  /** What is planned to come again, also what has ended since. */
  readonly recurring?: readonly RecurringDates[];
}

/** The dates of one plan, from the moment it was made. */
export interface RecurringDates extends Pick<
  Plan,
  'rule' | 'from' | 'start' | 'inHolidays' | 'createdAt' | 'pausedAt' | 'endedAt'
> {
  readonly zone: Zone;
  /** Those that lay in a pause. */
  readonly skipped: readonly LocalDate[];
}

/** What entries add up to that are read one by one. */
export interface CountedEntries {
  readonly activities: number;
  readonly visits: number;
  readonly minutes: number;
}

/** Entries that make a figure, or its numerator. */
export type EntriesBehind =
  | 'all'
  | 'open'
  | 'group'
  | 'led by youth'
  | 'led together'
  | 'with youth leaders'
  | 'with newcomers'
  | 'with volunteers'
  | 'timed';

/** One question of a survey, and how many of those who answered it agreed. */
export interface QuestionAnswers {
  readonly theme: string;
  readonly agreeing: number;
  readonly answers: number;
}

/** What figures are read from. */
export interface FigureSources {
  readonly structure: StructureRecords;
  readonly figures: FigureRecords;
}

/**
 * What figures are made of, added up where it is kept: what it costs goes with days and centres, not with entries. Each is
 * one statement, during which nothing else happens in SQLite; so much is asked for by parts, see `partsOf`.
 */
export interface FigureRecords {
  /** All that `read` reads is of one moment, whatever is written meanwhile; nobody who writes waits for it. */
  atOneMoment<T>(read: (sources: FigureSources) => Promise<T>): Promise<T>;
  /** Over the activities as they stand now; deleted ones are in none of these. In no order. */
  sums(within: Within): Promise<readonly KindSums[]>;
  /** The same by centre's id, over all kinds and settings together: those two say nothing there. */
  sumsByCentre(within: Within): Promise<ReadonlyMap<string, readonly KindSums[]>>;
  /** Visits by age band; a band without any is left out. */
  ages(within: Within): Promise<AgeCounts>;
  /** A date without any activity is left out. In no order. */
  visitsByDay(within: Within): Promise<readonly DayVisits[]>;
  /** Each centre's dates with at least one activity, once. */
  activeDays(within: Within): Promise<readonly CentreDay[]>;
  /** How many entries came how late; these alone cost by the entry. */
  delays(within: Within): Promise<readonly DelayCount[]>;
  /** The entries that came so many whole minutes after the end. */
  delayedBy(within: Within, delaysMin: readonly number[]): Promise<readonly EntryTiming[]>;
  /** Every entry that was there at `asOf`, in its version of then; in pages that yield. */
  entriesAt(within: Within, asOf: Date): AsyncIterable<readonly EntryThen[]>;
  /** By how much what is known at `asOf` differs from what was at `since`; dates on which nothing changed are left out. */
  changedBetween(within: Within, since: Date, asOf: Date): Promise<readonly DayDifference[]>;
  /** Every mark known at `asOf` and not taken back by then, each centre's oldest first. */
  marksAt(within: Within, asOf: Date): Promise<readonly Marked[]>;
  /** As they stand now; deleted ones are in none of these three. */
  countBehind(within: Within, which: EntriesBehind): Promise<number>;
  /** The entries themselves, not the sums that are kept beside them: for holding one against the other. Costs by the entry. */
  counted(within: Within): Promise<CountedEntries>;
  /** The latest date first. */
  behind(
    within: Within,
    which: EntriesBehind,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly Activity[]>;
  openingPlans(centreIds: readonly string[]): Promise<readonly OpeningPlan[]>;
  /** Questions of surveys among these scopes, with the answers given on `from <= day <= to`; one without any is left out. */
  surveyAnswers(
    scopeIds: readonly string[],
    from: LocalDate,
    to: LocalDate,
  ): Promise<readonly QuestionAnswers[]>;
}
