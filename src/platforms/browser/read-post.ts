import { z } from 'zod';

import type { Post } from './wire.js';

/** In bytes of UTF-8. */
const longestText = 64 * 1024;

export type ReadPost =
  | { readonly kind: 'read'; readonly post: Post }
  | { readonly kind: 'refused'; readonly because: 'not-understood' | 'too-long' };

export function readPost(body: string): ReadPost {
  const parsed = posted.safeParse(json(body));
  if (!parsed.success) return { kind: 'refused', because: 'not-understood' };

  const post = parsed.data;
  if (post.act.kind === 'press') {
    return { kind: 'read', post: { ...post, act: { ...post.act, button: storable(post.act.button) } } };
  }
  if (Buffer.byteLength(post.act.text) > longestText) return { kind: 'refused', because: 'too-long' };
  return { kind: 'read', post: { ...post, act: { ...post.act, text: storable(post.act.text) } } };
}

const posted = z.object({
  key: z.uuid(),
  as: z.string().max(200).optional(),
  address: z.string().max(400),
  act: z.discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('text'),
        text: z.string(),
        replyTo: z.string().max(400).optional(),
        withFile: z.literal(true).optional(),
      })
      .refine(({ text, withFile }) => withFile === true || /\S/u.test(text)),
    z.object({ kind: z.literal('press'), button: z.string().min(1).max(400) }),
  ]),
});

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Half characters and NUL can't be kept by every database. */
function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll('\0', '');
}
