/** The kinds of things that a standing message can show. */
export const standingKinds = ['entry', 'count', 'count-moved'] as const;
export type StandingKind = (typeof standingKinds)[number];

/** What a standing message shows: of which kind, and which one. */
export interface Shown {
  readonly kind: StandingKind;
  /** Names one of its kind; plain text. */
  readonly subject: string;
}
