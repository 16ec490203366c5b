import type { LocalDate } from '../calendar.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';

/** Of days of which a centre has said nothing. Those that are told unasked are plain JSON. */
export type ReminderFact = MissingAsked | MissingSettled | CentreNudged | NudgeUndelivered;

/** Asks who should know how it was. */
export interface MissingAsked {
  readonly kind: 'missing-asked';
  readonly centre: Scope;
  /** A day, or the period of the digest in which the centre is silent. */
  readonly period: Period;
  readonly today: LocalDate;
  /** The place from which somebody asks, and who; null for a reminder that nobody sent. */
  readonly asker: { readonly place: string; readonly personId: string } | null;
}

/** Somebody has said how it was, and the question that stands is over. */
export interface MissingSettled {
  readonly kind: 'missing-settled';
  readonly centre: Scope;
  readonly period: Period;
  readonly today: LocalDate;
}

/** What came of a nudge, for who pressed it. */
export interface CentreNudged {
  readonly kind: 'centre-nudged';
  readonly centre: Scope;
  readonly period: Period;
  readonly today: LocalDate;
  readonly became:
    | {
        readonly kind: 'nudged';
        readonly told: readonly Told[];
        readonly notTold: readonly NotTold[];
      }
    /** One nudge is enough. */
    | { readonly kind: 'nudged-before' }
    /** Something was said since. */
    | { readonly kind: 'not-silent' }
    /** There is nobody who could be told. */
    | { readonly kind: 'nobody-there' };
}

export interface Told {
  readonly name: string;
  /** Null for at once. */
  readonly at: Date | null;
}

export interface NotTold {
  readonly name: string;
  readonly because: 'no-chat' | 'enough-this-week';
}

/** To who nudged. */
export interface NudgeUndelivered {
  readonly kind: 'nudge-undelivered';
  readonly centre: string;
  readonly period: Period;
  readonly became: 'failed' | 'uncertain';
}
