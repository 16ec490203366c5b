import type { DiscordSettings } from '../config.js';
import { createDiscord } from '../platforms/discord/create-discord.js';
import type { DiscordPlatform } from '../platforms/discord/deps.js';
import { outboxFor, type Chat, type ChatDeps } from './chat.js';

export function openDiscord(settings: DiscordSettings, deps: ChatDeps): Chat {
  const { store, assistant, log, ended } = deps;
  const outbox = outboxFor(() => platform, 'discord', deps);
  const platform: DiscordPlatform = createDiscord({
    ...settings,
    handle: assistant.handle,
    menu: assistant.menu,
    suggest: assistant.suggest,
    forms: assistant.forms,
    deliver: (key, address) => outbox.deliver(key, address),
    posted: store.postedMessages,
    notes: store.platformNotes,
    rooms: store.chatRooms,
    now: () => new Date(),
    log,
    ended,
  });

  return {
    platform,
    outbox,
    ...(platform.interactions && {
      door: { path: '/discord/interactions', answer: platform.interactions },
    }),
  };
}
