import { SettingError } from '../../setting-error.js';

/** Discord does not let the bot in, and trying again would not help. */
export class DiscordRefused extends SettingError {
  constructor(takes: string) {
    super('DISCORD_TOKEN', takes);
  }
}

export function tokenRefused(): DiscordRefused {
  return new DiscordRefused('is not accepted by Discord: it takes the bot token of the developer portal');
}
