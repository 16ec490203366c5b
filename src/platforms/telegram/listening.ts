import { GrammyError, type Api } from 'grammy';
import type { Link } from './link.js';
import { untilDone } from './connect.js';
import { createPoller, type Poller } from './polling/poll.js';
import { createTroubles } from './polling/troubles.js';
import type { Receive } from './receive/receive.js';
import { createWebhook, setWebhook, type AnswerWebhook } from './webhook.js';

/** How updates come to us. */
export interface Listening {
  /** Resolves when updates are taken. */
  start(stopped: AbortSignal): Promise<void>;
  stop(): Promise<void>;
  readonly webhook?: AnswerWebhook;
}

export function listening(link: Link, receive: Receive): Listening {
  const { updates } = link.deps;

  switch (updates.by) {
    case 'polling':
      return byPolling(link, receive);
    case 'webhook':
      return byWebhook(link, receive, updates);
  }
}

function byPolling(link: Link, receive: Receive): Listening {
  const { api, deps } = link;
  let poller: Poller | undefined;
  let running: Promise<void> = Promise.resolve();

  return {
    async start(stopped) {
      await untilDone(() => deleteWebhook(api), createTroubles(deps.log, deps.now), stopped);
      poller = createPoller(link, receive, stopped);
      await poller.begin();
      running = poller.goOn().catch((error: unknown) => deps.ended(asError(error)));
    },

    async stop() {
      await running;
      await poller?.confirm();
    },
  };
}

/** A server of one's own may know of no webhooks. */
async function deleteWebhook(api: Api): Promise<void> {
  try {
    await api.deleteWebhook();
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 404) throw error;
  }
}

function byWebhook(
  link: Link,
  receive: Receive,
  wanted: { readonly url: string; readonly secret: string },
): Listening {
  const { deps } = link;

  return {
    async start(stopped) {
      await untilDone(() => setWebhook(wanted, link), createTroubles(deps.log, deps.now), stopped);
    },
    stop: () => Promise.resolve(),
    webhook: createWebhook(wanted.secret, receive, deps.log),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error
    ? error
    : new Error('Telegram can’t be listened to any more.', { cause: error });
}
