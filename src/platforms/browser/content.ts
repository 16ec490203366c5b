import { z } from 'zod';

const span = z.union([
  z.string(),
  z.object({ strong: z.string() }),
  z.object({ emphasis: z.string() }),
  z.object({ code: z.string() }),
]);

const said = z.object({
  kind: z.literal('said'),
  name: z.string(),
  text: z.string(),
  answering: z.string().nullable(),
  /** What came with it, which stands nowhere once it was read. */
  file: z.object({ name: z.string(), bytes: z.number() }).nullable().default(null),
});

const button = z.object({
  id: z.string(),
  label: z.string(),
  style: z.enum(['primary', 'danger']).optional(),
});

const choice = z.object({
  id: z.string(),
  placeholder: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
});

const drawn = z.object({
  lines: z.array(z.array(span)),
  buttons: z.array(button),
  choice: choice.nullable(),
  /** Bytes as base64. */
  picture: z.object({ png: z.string(), description: z.string() }).nullable(),
  file: z.object({ name: z.string(), mediaType: z.string(), content: z.string() }).nullable(),
  /** A file that lies elsewhere, for a while. */
  keptFile: z
    .object({ id: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number() })
    .nullable()
    .default(null),
  awaitsText: z.boolean(),
});

const answered = drawn.extend({
  kind: z.literal('answer'),
  /** The event or delivery it came of: the same one again changes nothing. */
  cause: z.string(),
  /** The user id of whom it answers; null when nobody asked. */
  answers: z.string().nullable(),
  editedAt: z.iso.datetime().nullable(),
  /** The slot that it holds, where it took the place of a message. */
  slot: z.string().nullable().default(null),
});

/** What the browser room keeps as the content of a message of its chat history. */
export const content = z.discriminatedUnion('kind', [said, answered]);

export type Said = z.infer<typeof said>;
export type Answered = z.infer<typeof answered>;
export type Drawn = z.infer<typeof drawn>;
