import type { Assistant } from '../assistant/assistant.js';
import type { Settings } from '../config.js';
import type { ChatPlatform } from '../core/chat-platform.js';
import { createOutbox, type Outbox } from '../outbox/create-outbox.js';
import type { OpenStore } from '../storage/open-store.js';
import type { Door } from '../web/web-app.js';
import type { Log } from './log.js';
import { openDiscord } from './open-discord.js';
import { openTelegram } from './open-telegram.js';

export interface ChatDeps {
  readonly store: OpenStore;
  readonly assistant: Assistant;
  /** Names this process among those over one store; unique for ever. */
  readonly holder: string;
  readonly log: Log;
  /** Called when a chat can't be served any more, however long one waits. */
  readonly ended: (error: unknown) => void;
}

/** A chat that is served, with the outbox of its answers. */
export interface Chat {
  readonly platform: ChatPlatform;
  readonly outbox: Outbox;
  readonly door?: Door;
}

/** The real chats that the settings name. */
export interface Chats {
  readonly doors: readonly Door[];
  readonly telegramName: () => string | null;
  /** Connects them all, each as soon as its platform lets it. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function openChats(settings: Settings, deps: ChatDeps): Chats {
  const telegram = settings.telegram ? openTelegram(settings.telegram, deps) : undefined;
  const discord = settings.discord ? openDiscord(settings.discord, deps) : undefined;
  const chats = [telegram, discord].filter((chat) => chat !== undefined);

  return {
    doors: chats.flatMap(({ door }) => door ?? []),
    telegramName: () => telegram?.name() ?? null,

    async start() {
      // One process alone serves a file: whoever held a claim is gone.
      if (settings.store.kind === 'sqlite') await deps.store.outgoing.releaseAll();
      await Promise.all(
        chats.map(async ({ platform, outbox }) => {
          // What waits from before goes out before anything new is taken.
          await outbox.resume();
          await platform.start();
        }),
      );
    },

    async stop() {
      await Promise.all(
        chats.map(async ({ platform, outbox }) => {
          await platform.stop();
          await outbox.stop();
        }),
      );
    },
  };
}

/** The outbox through which a platform's answers go. */
export function outboxFor(platform: () => ChatPlatform, name: ChatPlatform['name'], deps: ChatDeps): Outbox {
  return createOutbox({
    platform: name,
    answers: deps.store.outgoing,
    send: (due) => platform().answer(due),
    holder: deps.holder,
    now: () => new Date(),
    log: deps.log,
  });
}
