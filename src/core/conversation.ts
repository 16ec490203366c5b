/** A half-finished entry or an open question of one person, kept for 72 hours after it was last asked. */
export interface Conversation {
  readonly id: string;
  readonly personId: string;
  readonly roomId: string;
  /** The command that goes on with it. */
  readonly command: string;
  /** What that command needs to go on; plain JSON. */
  readonly state: unknown;
  /** Counts the questions asked; a button of an earlier one is stale. */
  readonly step: number;
  readonly startedAt: Date;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}
