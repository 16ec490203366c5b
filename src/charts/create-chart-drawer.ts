import { Worker } from 'node:worker_threads';
import type { Chart, ChartTheme } from '../core/charts/chart.js';
import type { ChartDrawer } from '../core/ports/chart-drawer.js';
import type { DrawReply, DrawRequest } from './requests.js';

interface Waiting {
  readonly resolve: (drawn: string | Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly tooLong: NodeJS.Timeout;
}

const patienceMs = 20_000;

/** Draws in a thread of its own, which begins with the first chart and begins anew after it broke. */
export function createChartDrawer(): ChartDrawer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const begin = (): Worker => {
    const begun = new Worker(new URL('./worker.js', import.meta.url));
    begun.on('message', (reply: DrawReply) => settle(reply));
    begun.on('error', (error) => {
      if (worker === begun) giveUp(new Error('The thread that draws charts broke.', { cause: error }));
    });
    begun.on('exit', () => {
      if (worker === begun) giveUp(new Error('The thread that draws charts ended.'));
    });

    return begun;
  };

  const take = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    if (!one) return undefined;
    clearTimeout(one.tooLong);
    waiting.delete(id);
    // Nobody has to stay for a thread that has nothing to do.
    if (waiting.size === 0) worker?.unref();

    return one;
  };

  const settle = (reply: DrawReply): void => {
    const one = take(reply.id);
    if ('drawn' in reply) one?.resolve(reply.drawn);
    else one?.reject(new Error('A chart could not be drawn.', { cause: reply.failed }));
  };

  const giveUp = (reason: Error): void => {
    const ended = worker;
    worker = undefined;
    for (const id of [...waiting.keys()]) take(id)?.reject(reason);
    void ended?.terminate();
  };

  const draw = (as: DrawRequest['as'], chart: Chart, theme: ChartTheme): Promise<string | Uint8Array> => {
    const id = (lastId += 1);
    const drawing = (worker ??= begin());
    drawing.ref();

    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => giveUp(new Error('A chart took too long.')), patienceMs);
      waiting.set(id, { resolve, reject, tooLong });
      drawing.postMessage({ id, as, chart, theme } satisfies DrawRequest);
    });
  };

  return {
    png: async (chart, theme = 'light') => {
      const drawn = await draw('png', chart, theme);

      return typeof drawn === 'string' ? Buffer.from(drawn) : drawn;
    },
    svg: async (chart, theme = 'light') => {
      const drawn = await draw('svg', chart, theme);

      return typeof drawn === 'string' ? drawn : Buffer.from(drawn).toString('utf8');
    },
    async close() {
      const ended = worker;
      giveUp(new Error('No more charts are drawn.'));
      await ended?.terminate();
    },
  };
}
