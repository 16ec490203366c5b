import type { Handler } from 'hono';

import type { BrowserRoomDeps } from './deps.js';
import type { Live } from './live.js';
import { isOfType } from './media-type.js';
import type { PageWords } from './page-words.js';
import { placeOf } from './place.js';
import { readBody } from './read-body.js';
import { readPost } from './read-post.js';
import { receivePost } from './receive-post.js';
import { viewMessages } from './view-message.js';
import type { Posted, Refused } from './wire.js';

export function postRoute(deps: BrowserRoomDeps, live: Live): Handler {
  return async (context) => {
    const words = deps.words('en');
    // A form of another site can't send this type without asking first.
    if (!isOfType('application/json', context.req.header('content-type')))
      return context.json(refused(words, 'not-understood'), 415);

    const body = await readBody(context.req.raw);
    if (body === undefined) return context.json(refused(words, 'too-long'), 413);

    const read = readPost(body);
    if (read.kind === 'refused') {
      return context.json(refused(words, read.because), read.because === 'too-long' ? 413 : 400);
    }

    const { post } = read;
    const place = await placeOf(context, deps, post);
    if (!place) return context.json(refused(words, 'not-your-room'), 403);

    const { person } = place;
    const clientLanguage = firstLanguage(context.req.header('accept-language'));
    try {
      const messages = await receivePost(
        { ...deps, publish: live.publish },
        { ...place, post, clientLanguage },
      );
      if (!messages) {
        return context.json(refused(deps.words(person.language), 'file-not-there'), 409);
      }
      return context.json({ messages: viewMessages(messages, person.userId) } satisfies Posted);
    } catch (cause) {
      deps.log.error({ err: cause, key: post.key }, 'A message of the browser room could not be answered.');
      return context.json(refused(deps.words(person.language), 'went-wrong'), 500);
    }
  };
}

function firstLanguage(accepted: string | undefined): string | null {
  return /^[\w-]+/u.exec(accepted ?? '')?.[0] ?? null;
}

function refused(
  words: PageWords,
  because: 'not-understood' | 'too-long' | 'not-your-room' | 'file-not-there' | 'went-wrong',
): Refused {
  return { sentence: words[because] };
}
