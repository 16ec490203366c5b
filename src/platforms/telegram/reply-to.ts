import { z } from 'zod';

/** What is kept with an event to answer it, also after a restart. */
const replyTo = z.object({
  user: z.number(),
  name: z.string(),
  language: z.string().nullable(),
  /** The person's own message; null where a button was pressed. */
  message: z.number().nullable(),
  /** Our message whose button was pressed. */
  pressed: z.number().nullable(),
});

export type ReplyTo = z.infer<typeof replyTo>;

/** Undefined where it was kept by something else, or nobody asked. */
export function readReplyTo(kept: unknown): ReplyTo | undefined {
  return replyTo.safeParse(kept).data;
}
