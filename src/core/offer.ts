import type { LocalDate, LocalTime } from './calendar.js';
import type { EntryShown } from './entry/entry-facts.js';
import type { IndicatorKey } from './indicators/index.js';
import type { Period } from './period.js';
import type { Scope } from './structure.js';
import type { ActivityType } from './vocabulary/activity-type.js';

/** One value that may be filled in, before it is worded. */
export type Offer =
  | { readonly kind: 'type'; readonly type: ActivityType }
  | { readonly kind: 'centre'; readonly centre: Scope }
  | { readonly kind: 'day'; readonly date: LocalDate; readonly today: LocalDate }
  | { readonly kind: 'start'; readonly time: LocalTime }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'entry'; readonly entry: EntryShown }
  | { readonly kind: 'command'; readonly name: string }
  /** `typed` is what made it be offered. */
  | { readonly kind: 'period'; readonly period: Period; readonly typed: string }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorKey };
