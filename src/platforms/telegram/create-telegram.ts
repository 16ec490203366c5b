import type { ChatPlatform } from '../../core/chat-platform.js';
import { createBackground } from './background.js';
import { whoAreWe } from './connect.js';
import type { TelegramDeps } from './deps.js';
import { createLink } from './link.js';
import { listening } from './listening.js';
import { putMenu } from './menu/put-menu.js';
import { createTroubles } from './polling/troubles.js';
import { createReceive } from './receive/receive.js';
import { attempt } from './send/reach.js';
import { postUnasked } from './send/post-unasked.js';
import { sendAnswer } from './send/send-answer.js';

export interface TelegramPlatform extends ChatPlatform {
  /** Without the `@`; null until it is connected. */
  readonly botName: string | null;
  /** Takes what Telegram sends to the webhook's address; only where updates come by webhook. */
  readonly webhook?: (request: Request) => Promise<Response>;
}

/** Telegram, by long polling or by a webhook. `start` rejects with what is in `refusals.ts`. */
export function createTelegram(deps: TelegramDeps): TelegramPlatform {
  const link = createLink(deps);
  const background = createBackground(deps.log);
  const listen = listening(link, createReceive(link, background));
  const stopping = new AbortController();
  const troubles = createTroubles(deps.log, deps.now);

  return {
    name: 'telegram',

    get botName() {
      return link.known.us?.username ?? null;
    },

    async start() {
      const us = await whoAreWe(link.api, troubles, stopping.signal);
      if (!us) return;

      link.known.us = us;
      background.run(
        () => putMenuWhereItDiffers(us.id),
        'The commands could not be registered with Telegram.',
      );
      await listen.start(stopping.signal);
      deps.log.info({ bot: us.username, by: deps.updates.by }, 'Telegram is connected.');
    },

    async stop() {
      stopping.abort();
      await listen.stop();
      await background.settled();
    },

    answer: (due) => (link.known.us ? sendAnswer(due, link) : Promise.resolve(notYet)),
    post: (posting) => (link.known.us ? postUnasked(posting, link) : Promise.resolve(notYet)),

    ...(listen.webhook && { webhook: listen.webhook }),
  };

  async function putMenuWhereItDiffers(botId: number): Promise<void> {
    const put = await attempt(() => putMenu(link.api, botId, deps));
    if (put.kind !== 'done') {
      deps.log.warn({ because: put.because }, 'The commands could not be registered with Telegram.');
    }
  }
}

const notYet = { kind: 'later', afterMs: 1_000 } as const;
