import type { LocalDate } from '../calendar.js';
import type { Period } from '../period.js';
import type { FiguresTold } from '../stats/stats-facts.js';
import type { Scope } from '../structure.js';
import type { Away, Digest, Silent } from './digest.js';
import type { RhythmSoFar } from './rhythm-button.js';
import type { Rhythm, Subscription } from './subscription.js';

/** What became of digests. Those that are told unasked are plain JSON. */
export type DigestFact =
  | DigestTold
  /** The figures behind it, as they stand now. */
  | { readonly kind: 'digest-detailed'; readonly told: FiguresTold }
  | SilentTold
  | DigestOrdered
  | DigestOrderAsked
  | { readonly kind: 'digests-ended'; readonly scopes: readonly string[] }
  | DigestsListed
  | DigestLeftOut
  | DigestUndelivered
  | {
      readonly kind: 'digest-sent-again';
      /** `sent-before`: somebody else said so first, or it arrived after all. */
      readonly became: 'sent' | 'sent-before' | 'not-kept';
    };

export interface DigestTold {
  readonly kind: 'digest-told';
  readonly digest: Digest;
  /** In the centre's own room, and to its own people, small numbers are shown. */
  readonly isExact: boolean;
  /** Everybody in the room sees it. */
  readonly isForRoom: boolean;
  /** On that day where it is read. */
  readonly today: LocalDate;
  /** When it should have come, where it is late. */
  readonly wasDueAt: string | null;
  /** Periods whose digests were left out before it, the latest first. */
  readonly leftOut: readonly Period[];
}

export interface SilentTold {
  readonly kind: 'silent-told';
  readonly scope: Scope;
  readonly period: Period;
  readonly missing: readonly Silent[];
  readonly onHoliday: readonly Away[];
  readonly today: LocalDate;
}

export interface DigestOrdered {
  readonly kind: 'digest-ordered';
  readonly subscription: Subscription;
  /** The one whose place it takes, where it came otherwise. */
  readonly replaced: Rhythm | null;
  readonly firstAt: Date;
  readonly today: LocalDate;
}

/** The next thing to choose on the guided way. */
export interface DigestOrderAsked {
  readonly kind: 'digest-order-asked';
  readonly chosen: RhythmSoFar;
  /** Null where the usual place is meant. */
  readonly scopeId: string | null;
}

export interface DigestsListed {
  readonly kind: 'digests-listed';
  readonly digests: readonly { readonly subscription: Subscription; readonly nextAt: Date }[];
  readonly notThere: readonly DigestNotThere[];
  /** Whether one can be ordered into the room. */
  readonly mayAdd: boolean;
  readonly today: LocalDate;
}

/** A digest that did not arrive, as far as anybody knows. */
export interface DigestNotThere {
  readonly subscriptionId: string;
  readonly scope: string;
  readonly period: Period;
  readonly why: WhyNotThere;
}

/** `unknown`: it may have arrived. `away`: the chat is gone, or we are not in it. `not-let-in`: we are, and may not write. */
export type WhyNotThere = 'unknown' | 'away' | 'not-let-in' | 'our-fault';

/** It was due so long ago that it is not sent any more. */
export interface DigestLeftOut {
  readonly kind: 'digest-left-out';
  readonly scope: string;
  readonly period: Period;
}

/** To who had ordered it. */
export interface DigestUndelivered {
  readonly kind: 'digest-undelivered';
  readonly scope: string;
  readonly period: Period;
  readonly became: 'failed' | 'uncertain';
  readonly subscriptionId: string;
}
