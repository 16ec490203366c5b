import type { ActivityRecord, GenderBucket, LedBy } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import type { Scope } from '../structure.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import type { EntryShown } from './entry-facts.js';
import type { Far, Question } from './question.js';

/** One question with all that its wording and its buttons need. */
export type Prompt = PromptFrame & PromptBody;

export interface PromptFrame {
  /** Why it is asked; null for a step of the guided way. */
  readonly question: Question | null;
  /** Words of the last answer that were not understood. */
  readonly unread: string | null;
  readonly centre: Scope | null;
  readonly type: ActivityType | null;
  readonly title: string | null;
  /** The date at the centre, for "today" and "yesterday". */
  readonly today: LocalDate;
  /** Where the guided way stands; null outside it. */
  readonly progress: { readonly step: number; readonly of: number } | null;
  /** Whether the question may be left out. */
  readonly skippable: boolean;
}

/** One of the activities of a line, as far as it is said. */
export interface PartOffered {
  readonly type: ActivityType | null;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly total: number | null;
  readonly durationMin: number | null;
}

/** Hours on a day. */
export interface HoursOffered {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly durationMin: number;
}

export type PromptBody =
  | { readonly topic: 'centre'; readonly centres: readonly Scope[] }
  /** `near` are offered as buttons, `all` behind them, or with them once they were asked for. */
  | {
      readonly topic: 'type';
      readonly near: readonly ActivityType[];
      readonly all: readonly ActivityType[];
      readonly showsAll: boolean;
    }
  | {
      readonly topic: 'when';
      readonly hours: readonly HoursOffered[];
      readonly dates: readonly LocalDate[];
    }
  | { readonly topic: 'heads'; readonly numbers: readonly number[] }
  | { readonly topic: 'duration'; readonly minutes: readonly number[] }
  | {
      readonly topic: 'parts';
      readonly total: number;
      readonly parts: Readonly<Partial<Record<GenderBucket, number>>>;
    }
  | { readonly topic: 'led_by'; readonly leaders: readonly LedBy[] }
  | { readonly topic: 'volunteers'; readonly numbers: readonly number[] }
  | { readonly topic: 'note' }
  | { readonly topic: 'split'; readonly parts: readonly PartOffered[] }
  | {
      readonly topic: 'clash';
      readonly wants: 'change' | 'deletion';
      /** Who changed it last; null for a former member. */
      readonly by: string | null;
      readonly code: string;
      readonly vocabulary: Vocabulary;
      /** As the person knew it, as it is now, and as it would be. */
      readonly known: ActivityRecord;
      readonly present: ActivityRecord;
      readonly wanted: ActivityRecord;
    }
  | {
      readonly topic: 'same';
      readonly entry: EntryShown;
      readonly by: 'asker' | 'colleague' | 'nobody';
      readonly minutesAgo: number;
      readonly loggedAt: Date;
      /** The number it would be corrected to, where there is anything to correct and the person may. */
      readonly correction: { readonly total: number | null } | null;
    }
  | { readonly topic: 'unusual'; readonly far: Far }
  | { readonly topic: 'summary'; readonly record: ActivityRecord }
  | { readonly topic: 'field'; readonly record: ActivityRecord; readonly code: string };
