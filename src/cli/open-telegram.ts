import type { TelegramSettings } from '../config.js';
import { createWords } from '../locales/words.js';
import { createTelegram, type TelegramPlatform } from '../platforms/telegram/create-telegram.js';
import { outboxFor, type Chat, type ChatDeps } from './chat.js';

export interface TelegramChat extends Chat {
  /** The bot's, without the `@`; null until it is connected. */
  name(): string | null;
}

export function openTelegram(settings: TelegramSettings, deps: ChatDeps): TelegramChat {
  const { store, assistant, log, ended } = deps;
  const outbox = outboxFor(() => platform, 'telegram', deps);
  const platform: TelegramPlatform = createTelegram({
    ...settings,
    handle: assistant.handle,
    menu: assistant.menu,
    deliver: (key, address) => outbox.deliver(key, address),
    outgoing: store.outgoing,
    posted: store.postedMessages,
    notes: store.platformNotes,
    words: createWords(),
    now: () => new Date(),
    log,
    ended,
  });
  const { updates } = settings;

  return {
    platform,
    outbox,
    name: () => platform.botName,
    ...(updates.by === 'webhook' &&
      platform.webhook && { door: { path: new URL(updates.url).pathname, answer: platform.webhook } }),
  };
}
