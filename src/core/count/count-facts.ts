import type { LocalDate, LocalTime } from '../calendar.js';
import type { EntryShown } from '../entry/entry-facts.js';
import type { Scope } from '../structure.js';
import type { ActivityType } from '../vocabulary/activity-type.js';
import type { CountBucket, Counts } from './live-count.js';

/** A live head-count with what is needed to tell of it. */
export interface CountShown {
  readonly id: string;
  readonly title: string | null;
  readonly type: ActivityType | null;
  readonly centre: Scope;
  readonly startedAt: Date;
  /** The date at the centre when it is told. */
  readonly today: LocalDate;
  readonly counts: Counts;
  readonly last: LastShown | null;
}

export interface LastShown {
  /** Null for a former member. */
  readonly by: string | null;
  readonly bucket: CountBucket;
  readonly change: number;
  readonly at: Date;
}

/** What became of a head-count. */
export type CountFact =
  /** It goes on; `slot` is where it is posted, null where the message is there. */
  | { readonly kind: 'count-stands'; readonly count: CountShown; readonly slot: string | null }
  /** It goes on in a message further down. */
  | { readonly kind: 'count-moved'; readonly count: CountShown }
  | { readonly kind: 'count-given-up'; readonly count: CountShown }
  /** One goes on already: to be shown here, or another begun. */
  | ({ readonly kind: 'count-running'; readonly count: CountShown } & Asking)
  /** It has gone on for so long that nobody may think of it any more. */
  | {
      readonly kind: 'count-still-on';
      readonly count: Pick<CountShown, 'id' | 'title' | 'type' | 'centre'>;
      readonly since: { readonly date: LocalDate; readonly time: LocalTime };
    }
  | ({ readonly kind: 'count-where'; readonly centres: readonly Scope[] } & Asking)
  /** Told to who did it; the message itself is drawn anew. */
  | { readonly kind: 'count-told'; readonly what: 'given-up' | 'goes-on' }
  /** It was to be finished with nobody in it. */
  | { readonly kind: 'count-empty'; readonly count: CountShown }
  | { readonly kind: 'count-finished'; readonly entry: EntryShown; readonly slot: string | null };

interface Asking {
  readonly conversationId: string;
  readonly step: number;
}
