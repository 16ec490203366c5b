import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** A path on which a platform hands in its events by itself. */
export interface Door {
  readonly path: string;
  readonly answer: (request: Request) => Promise<Response>;
}

const largestBody = 1024 * 1024;

/** Everything that is served on one port: the platforms' doors first, then the page where there is one. */
export function webApp(doors: readonly Door[], page: Hono | undefined): Hono {
  const app = new Hono();
  const notTooLarge = bodyLimit({
    maxSize: largestBody,
    onError: (context) => context.text('Too large.', 413),
  });

  for (const { path, answer } of doors) {
    app.post(path, notTooLarge, (context) => answer(context.req.raw));
  }
  if (page) return app.route('/', page);

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.notFound((context) => context.text('There is nothing here.', 404));
  return app;
}
