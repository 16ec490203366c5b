import type { LocalTime } from '../calendar.js';
import type { Scope } from '../structure.js';

/** How often a digest comes, by the clock of its scope. */
export type Rhythm =
  /** Monday = 1. */
  | { readonly kind: 'weekly'; readonly weekday: number; readonly at: LocalTime }
  /** A day from 1 to 28, which every month has. */
  | { readonly kind: 'monthly'; readonly day: number; readonly at: LocalTime };

export interface NewSubscription {
  readonly id: string;
  readonly roomId: string;
  readonly scopeId: string;
  readonly rhythm: Rhythm;
  readonly createdAt: Date;
  readonly createdById: string;
}

/** A room's wish for the digest of a scope. */
export interface Subscription extends NewSubscription {
  /** With the zone that holds there now. */
  readonly scope: Scope;
  /** Why none is sent at present; null where they are. */
  readonly paused: { readonly at: Date; readonly reason: string } | null;
}
