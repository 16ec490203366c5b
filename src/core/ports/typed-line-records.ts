import type { ActivityRef } from '../activity.js';

/** What a typed line became, so that the line can be read again when its message is edited; kept three days. */
export interface TypedLineRecords {
  keep(line: TypedLine): Promise<void>;
  find(roomId: string, message: string): Promise<TypedLine | undefined>;
}

export interface TypedLine {
  readonly roomId: string;
  /** The platform's name for the message. */
  readonly message: string;
  readonly personId: string;
  /** The entry it made, or the conversation that still asks about it. */
  readonly became:
    | { readonly kind: 'entry'; readonly ref: ActivityRef }
    | { readonly kind: 'question'; readonly conversationId: string };
  readonly typedAt: Date;
}
