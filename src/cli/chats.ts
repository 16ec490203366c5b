import type { Settings } from '../config.js';
import type { PostTo } from '../core/chat-platform.js';
import type { PlatformName } from '../core/people.js';
import type { BrowserRoom } from '../platforms/browser/create-browser-room.js';
import type { Door } from '../web/web-app.js';
import { outboxFor, type ChatDeps } from './chat.js';
import { openDiscord } from './open-discord.js';
import { openTelegram } from './open-telegram.js';
import { postTo } from './post-to.js';

/** The real chats that the settings name. */
export interface Chats {
  readonly doors: readonly Door[];
  readonly telegramName: () => string | null;
  /** Posts what nobody asked for, in the browser room too. */
  readonly post: PostTo;
  /** Where that is possible. */
  readonly open: readonly PlatformName[];
  /** Sends what was kept under the key, in the room's order. */
  readonly deliver: (platform: PlatformName, key: string, address: string) => Promise<unknown>;
  /** Connects them all, each as soon as its platform lets it. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function openChats(settings: Settings, deps: ChatDeps, room?: BrowserRoom): Chats {
  const telegram = settings.telegram ? openTelegram(settings.telegram, deps) : undefined;
  const discord = settings.discord ? openDiscord(settings.discord, deps) : undefined;
  const chats = [telegram, discord].filter((chat) => chat !== undefined);
  const open = [...chats.map(({ platform }) => platform), ...(room ? [room] : [])];
  const outboxes = new Map([
    ...chats.map(({ platform, outbox }) => [platform.name, outbox] as const),
    ...(room ? [['browser', outboxFor(() => room, 'browser', deps)] as const] : []),
  ]);

  return {
    doors: chats.flatMap(({ door }) => door ?? []),
    telegramName: () => telegram?.name() ?? null,
    post: postTo(open, deps.withPicture),
    open: open.map(({ name }) => name),
    deliver: async (platform, key, address) => outboxes.get(platform)?.deliver(key, address),

    async start() {
      // One process alone serves a file: whoever held a claim is gone.
      if (settings.store.kind === 'sqlite') await releaseAll(deps.store);
      await outboxes.get('browser')?.resume();
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
      await outboxes.get('browser')?.stop();
    },
  };
}

async function releaseAll({ outgoing, standingQueue }: ChatDeps['store']): Promise<void> {
  await outgoing.releaseAll();
  await standingQueue.releaseAll();
}
