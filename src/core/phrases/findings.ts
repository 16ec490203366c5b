import type { Form, LedBy, Setting } from '../activity.js';
import type { DayMark } from './reading.js';
import type { Bucket } from './senses.js';
import type { Span } from './span.js';

/** A time of day in minutes; `loose` hours, like the 4 of `from 4 to 7`, may be of the afternoon. */
export interface ClockTime {
  readonly minute: number;
  readonly meridiem: 'am' | 'pm' | null;
  readonly loose: boolean;
}

/** Which day is meant, before it is held against today. */
export type DayWords =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'day_of_month'; readonly day: number }
  /** `5/8` in English: either reading. */
  | { readonly kind: 'either'; readonly year: number | null; readonly one: number; readonly other: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: 'latest' | 'last' | 'last_week' | 'this' | 'coming';
    }
  | { readonly kind: 'ago'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'before_yesterday' }
  | { readonly kind: 'ahead' }
  /** A week, a weekend, a range: no single day. */
  | { readonly kind: 'unclear' };

/** What a rule read, before the findings are held against each other. */
export type Finding = Span &
  (
    | { readonly kind: 'date'; readonly day: DayWords }
    /** `4.9` with nothing to say whether it is a day, a time or a number. */
    | { readonly kind: 'unclear_date'; readonly day: number; readonly month: number }
    | { readonly kind: 'time_span'; readonly from: ClockTime; readonly to: ClockTime }
    | { readonly kind: 'start'; readonly at: ClockTime }
    | { readonly kind: 'duration'; readonly minutes: number }
    /** A length that could be several; the likely ones in minutes. */
    | { readonly kind: 'unclear_duration'; readonly candidatesMin: readonly number[] }
    | { readonly kind: 'volunteer_time'; readonly minutes: number }
    | { readonly kind: 'time_each'; readonly minutes: number }
    | { readonly kind: 'count'; readonly bucket: Bucket; readonly value: number; readonly weak: boolean }
    /** A number with no noun of its own; `named` ones have an unknown word right after them. */
    | { readonly kind: 'loose_number'; readonly value: number; readonly named: boolean }
    | { readonly kind: 'unclear_number'; readonly bucket: Bucket | null }
    | { readonly kind: 'impossible_number'; readonly bucket: Bucket }
    /** All of them are, or the rest is. */
    | { readonly kind: 'share'; readonly bucket: Bucket; readonly share: 'all' | 'rest' }
    | { readonly kind: 'age_band'; readonly band: string; readonly value: number }
    | { readonly kind: 'led_by'; readonly ledBy: LedBy; readonly youthLeaders: number | null }
    | { readonly kind: 'type'; readonly key: string }
    | { readonly kind: 'form'; readonly form: Form }
    | { readonly kind: 'setting'; readonly setting: Setting }
    | { readonly kind: 'day_mark'; readonly mark: Exclude<DayMark, 'open'> }
    | { readonly kind: 'evening' }
    /** `follows`: right after a word like "open", which then belongs to it, as in "open mic". */
    | { readonly kind: 'unknown_word'; readonly hint: string | null; readonly follows: boolean }
  );

export type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>;

export function findingsOf<Kind extends Finding['kind']>(
  findings: readonly Finding[],
  kind: Kind,
): readonly FindingOf<Kind>[] {
  return findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
}
