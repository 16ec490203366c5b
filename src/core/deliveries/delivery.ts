/** A room, or the private room in which a person wrote last. */
export type Recipient =
  { readonly kind: 'room'; readonly roomId: string } | { readonly kind: 'person'; readonly personId: string };

/**
 * How far it may intrude. `asked-for`: somebody chose it and its hour. `unasked`: neither in quiet hours nor beyond what a
 * person takes in a week. `after-session`: the same, but in the evening it may come until 23:00.
 */
export const manners = ['asked-for', 'unasked', 'after-session'] as const;
export type Manner = (typeof manners)[number];

/** One of the facts, as plain JSON: dates as text. Say `satisfies Fact` where it is made. */
export interface FactToTell {
  readonly kind: string;
}

/** A message that nobody waits for. */
export interface NewDelivery {
  /** Unique for ever: adding it again does nothing. */
  readonly key: string;
  /** The name of the source that it comes from. */
  readonly kind: string;
  readonly to: Recipient;
  readonly dueAt: Date;
  /** Past that it is no longer sent, but skipped; null where it is never too late. */
  readonly notAfter: Date | null;
  readonly manner: Manner;
  /** Worded when it is sent, in the language of whom it goes to. */
  readonly fact: FactToTell;
  /** The message of that slot in the room is edited in place. */
  readonly slot?: string;
  readonly subscriptionId?: string;
}

export interface Delivery extends NewDelivery {
  /** How often it was tried. */
  readonly attempts: number;
  /** When it was first tried without anybody knowing what became of it; null where it is known not to be sent. */
  readonly unknownSince: Date | null;
}

/** What a delivery came to at last. */
export type Ending =
  | { readonly kind: 'sent'; readonly messageRef: string | null }
  /** It left, and whether it arrived is not known: it isn't repeated, unless somebody says so. */
  | { readonly kind: 'uncertain'; readonly because: string }
  /** It can't be sent. */
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'skipped'; readonly because: Skipped }
  /** It was no longer wanted. */
  | { readonly kind: 'withdrawn' };

export type Skipped = 'too-late' | 'quiet-hours' | 'enough-this-week';

/** An ending of which somebody should hear. */
export type Trouble = Extract<Ending, { readonly kind: 'uncertain' | 'failed' }>;

/** One that did not arrive, as far as anybody knows. */
export interface Undelivered extends Delivery {
  readonly trouble: Trouble;
  readonly troubledAt: Date;
}
