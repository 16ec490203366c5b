import type { Handler } from 'hono';

import type { BrowserRoomDeps } from './deps.js';
import { callerOf, placeOf } from './place.js';
import { lookBack } from './receive-post.js';
import { readerOf } from './reader.js';
import { sessionOf } from './session.js';
import { keptPart } from './kept-part.js';
import { storedPart } from './stored-part.js';
import { viewMessages } from './view-message.js';
import type { Posted, Refused } from './wire.js';

/** How much of a room a page shows. */
const shown = 200;

export function sessionRoute(deps: BrowserRoomDeps): Handler {
  return async (context) => {
    // A page may remember somebody of a store that is gone.
    const person =
      (await callerOf(context, deps, context.req.query('as'))) ?? (await callerOf(context, deps, undefined));
    if (!person) {
      return deps.admission
        ? context.json({ sentence: '', joining: deps.words(readerOf(context)) } satisfies Refused, 401)
        : context.json(refused(deps, 'nobody-here'), 404);
    }

    return context.json(await sessionOf(person, deps));
  };
}

export function messagesRoute(deps: BrowserRoomDeps): Handler {
  return async (context) => {
    const place = await placeOf(context, deps, context.req.query());
    if (!place) return context.json(refused(deps, 'not-your-room'), 403);

    const { person, room } = place;
    const messages = await deps.history.recent(room.address, person.userId, shown);
    return context.json({ messages: viewMessages(messages, person.userId) } satisfies Posted);
  };
}

export function partRoute(deps: BrowserRoomDeps, name: 'picture' | 'file'): Handler {
  return async (context) => {
    const place = await placeOf(context, deps, context.req.query());
    if (!place) return context.json(refused(deps, 'not-your-room'), 403);

    const messages = await deps.history.recent(place.room.address, place.person.userId, lookBack);
    const id = context.req.query('id');
    const part =
      storedPart(messages, id, name) ?? (name === 'file' ? await keptPart(messages, id, deps) : undefined);
    return part ? context.body(part.body, 200, part.headers) : context.notFound();
  };
}

function refused(deps: BrowserRoomDeps, because: 'nobody-here' | 'not-your-room'): Refused {
  return { sentence: deps.words('en')[because] };
}
