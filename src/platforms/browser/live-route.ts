import type { Handler } from 'hono';
import { streamSSE } from 'hono/streaming';

import type { BrowserRoomDeps } from './deps.js';
import type { Live } from './live.js';
import { callerOf } from './place.js';
import { viewMessage } from './view-message.js';
import type { Refused } from './wire.js';

const heartbeatMs = 20_000;

/** What is posted from now on; what was posted before, the page fetches each time it is connected anew. */
export function liveRoute(deps: BrowserRoomDeps, live: Live): Handler {
  return async (context) => {
    const person = await callerOf(context, deps, context.req.query('as'));
    if (!person) return context.json({ sentence: deps.words('en')['nobody-here'] } satisfies Refused, 403);

    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const heartbeat = setInterval(() => void stream.writeSSE({ event: 'beat', data: '' }), heartbeatMs);

      const followed = live.follow(person.userId, gone.signal, (message) => {
        const view = viewMessage(message, person.userId);
        if (view) void stream.writeSSE({ event: 'posted', data: JSON.stringify(view) });
      });
      await stream.writeSSE({ event: 'beat', data: '', retry: 1_000 });
      await followed;
      clearInterval(heartbeat);
    });
  };
}
