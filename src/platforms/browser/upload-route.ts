import type { Handler } from 'hono';
import { z } from 'zod';

import { largestFileIn } from '../../core/largest-file.js';
import type { BrowserRoomDeps } from './deps.js';
import { fileName } from './file-name.js';
import { keepingUploads, uploadId } from './keep-upload.js';
import { isOfType } from './media-type.js';
import { messageId } from './message-id.js';
import { placeOf } from './place.js';
import type { Refused } from './wire.js';

/** Takes the file of a post, ahead of the post and under its key. It streams into the store, and nobody else finds it there. */
export function uploadRoute(deps: BrowserRoomDeps): Handler {
  const keep = keepingUploads(deps);

  return async (context) => {
    const asked = query.safeParse(context.req.query());
    // A form of another site can't send this type without asking first.
    const isRaw = isOfType('application/octet-stream', context.req.header('content-type'));
    if (!asked.success || !isRaw)
      return context.json(
        { sentence: deps.words('en')['not-understood'] } satisfies Refused,
        isRaw ? 400 : 415,
      );

    const place = await placeOf(context, deps, asked.data);
    if (!place) return context.json({ sentence: deps.words('en')['not-your-room'] } satisfies Refused, 403);

    const { person } = place;
    const { key, name, type } = asked.data;
    const words = deps.words(person.language);
    const isTooBig = Number(context.req.header('content-length') ?? 0) > largestFileIn.browser;
    const id = uploadId(person, messageId(key));
    const file = { id, personId: person.id, name: fileName(name), mediaType: type };
    switch (isTooBig ? 'too-big' : await keep(file, context.req.raw.body)) {
      case 'kept':
        return context.body(null, 204);
      case 'too-big':
        return context.json({ sentence: words['file-too-big'] } satisfies Refused, 413);
      case 'cut-off':
        return context.json({ sentence: words['upload-cut-off'] } satisfies Refused, 400);
    }
  };
}

const query = z.object({
  /** That of the post. */
  key: z.uuid(),
  as: z.string().max(200).optional(),
  address: z.string().max(400),
  name: z.string().max(1_000),
  type: z
    .string()
    .regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/u)
    .catch('application/octet-stream'),
});
