import type { AgeCounts, Form, LedBy, Setting } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import type { Span } from './span.js';

/** What a line is read against. */
export interface ReadingSetting {
  /** The writer's language. It decides bare initials, `5/8` and `1,200`; words of all languages are understood. */
  readonly language: string;
  readonly now: Date;
  readonly zone: string;
  readonly vocabulary: Vocabulary;
  readonly ageBands: readonly string[];
}

export type DayMark = 'open' | 'closed' | 'cancelled';

/** What a line says. Null where it says nothing, and where it says something doubtful: then `ask` holds the doubt. */
export interface ReadingFields {
  readonly type: string | null;
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly title: string | null;
  /** Today where the line says no day; before 04:00 the day before. */
  readonly date: LocalDate | null;
  readonly start: LocalTime | null;
  readonly durationMin: number | null;
  readonly total: number | null;
  readonly girls: number | null;
  readonly boys: number | null;
  readonly nonbinary: number | null;
  readonly unknown: number | null;
  readonly ages: AgeCounts | null;
  readonly newcomers: number | null;
  readonly volunteers: number | null;
  readonly volunteerMin: number | null;
  readonly ledBy: LedBy | null;
  readonly youthLeaders: number | null;
  readonly note: string | null;
  readonly day: DayMark | null;
}

export type Field = keyof ReadingFields;

/** Where each field was read. A field that was derived, not written, has no span. */
export type FieldSpans = Readonly<Partial<Record<Field, Span>>>;

/** One thing to ask, with the words it is about. */
export type Doubt =
  /** The likeliest keys first, at most three; none where nothing is near. */
  | { readonly kind: 'type'; readonly spans: readonly Span[]; readonly candidates: readonly string[] }
  | { readonly kind: 'total'; readonly spans: readonly Span[] }
  | { readonly kind: 'duration'; readonly spans: readonly Span[]; readonly candidatesMin: readonly number[] }
  | {
      readonly kind: 'parts_exceed_total';
      readonly spans: readonly Span[];
      readonly total: number;
      readonly parts: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'ambiguous_number'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'ambiguous_date';
      readonly spans: readonly Span[];
      readonly candidates: readonly LocalDate[];
    }
  | { readonly kind: 'future_date'; readonly spans: readonly Span[]; readonly date: LocalDate }
  | { readonly kind: 'out_of_range'; readonly spans: readonly Span[]; readonly field: Field }
  /** Never asked by a line alone: it knows no room. */
  | { readonly kind: 'centre'; readonly spans: readonly Span[] };

export interface Reading extends ReadingFields {
  readonly ask: readonly Doubt[];
  readonly spans: FieldSpans;
}
