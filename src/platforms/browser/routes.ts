import { Hono } from 'hono';

import type { BrowserRoomDeps } from './deps.js';
import { guard } from './guard.js';
import type { Live } from './live.js';
import { liveRoute } from './live-route.js';
import type { PageAssets } from './page-assets.js';
import { postRoute } from './post-route.js';
import { joinRoute } from './join-route.js';
import { messagesRoute, partRoute, sessionRoute } from './read-routes.js';
import { safeHeaders } from './safe-headers.js';
import { uploadRoute } from './upload-route.js';

export function routes(deps: BrowserRoomDeps, live: Live, assets: PageAssets): Hono {
  const app = new Hono();

  app.use(safeHeaders);
  app.use(guard);

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/', (context) => context.html(assets.html));
  app.get('/page.js', (context) => context.body(assets.script, 200, typed('text/javascript')));
  app.get('/page.css', (context) => context.body(assets.style, 200, typed('text/css')));
  app.get('/icon.svg', (context) => context.body(assets.icon, 200, typed('image/svg+xml')));

  app.get('/api/session', sessionRoute(deps));
  app.get('/api/messages', messagesRoute(deps));
  app.get('/api/picture', partRoute(deps, 'picture'));
  app.get('/api/file', partRoute(deps, 'file'));
  app.get('/api/live', liveRoute(deps, live));
  app.post('/api/messages', postRoute(deps, live));
  app.post('/api/files', uploadRoute(deps));
  app.post('/api/join', joinRoute(deps));

  app.notFound((context) => context.text('There is nothing here.', 404));
  app.onError((cause, context) => {
    deps.log.error({ err: cause, path: context.req.path }, 'The browser room could not answer a request.');
    return context.json({ sentence: deps.words('en')['went-wrong'] }, 500);
  });

  return app;
}

function typed(mediaType: string): Readonly<Record<string, string>> {
  return { 'Content-Type': `${mediaType}; charset=utf-8` };
}
