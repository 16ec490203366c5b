import type { Calls } from './answer/calls.js';
import type { GuildCommands } from './commands/guild-commands.js';
import type { DiscordDeps } from './deps.js';

/** What taking an interaction works with. */
export interface TakeDeps extends DiscordDeps {
  readonly calls: Calls;
  readonly guildCommands: GuildCommands;
  /** Aborted when the bot stops. */
  readonly stopping: AbortSignal;
}
