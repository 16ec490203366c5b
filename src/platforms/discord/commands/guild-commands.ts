import type { DiscordDeps } from '../deps.js';
import { failureOf } from '../failure.js';
import { createWords, type WordsFor } from '../../../locales/words.js';
import { guildCommands } from './draw-commands.js';
import { guildLanguage } from './guild-language.js';
import { putCommands, type PutDeps } from './put-commands.js';

/** The command sets of guilds, each in its guild's language. */
export interface GuildCommands {
  /** Puts the set of a guild where its language has changed; what fails is tried with the guild's next event. */
  follow(guildId: string | undefined, preferredLocale: string | undefined): Promise<void>;
  /** The same for a guild that comes into sight. */
  enter(guildId: string, preferredLocale: string | undefined): Promise<void>;
  /** Whether the room says which language a newcomer has. */
  roomHasLanguage(guildId: string | undefined, address: string): Promise<boolean>;
}

export interface GuildCommandsDeps extends PutDeps, Pick<DiscordDeps, 'menu' | 'rooms' | 'log'> {
  readonly words: WordsFor;
  readonly applicationId: () => Promise<string>;
}

export function createGuildCommands(deps: Omit<GuildCommandsDeps, 'words'>): GuildCommands {
  const known = new Map<string, string>();
  const withWords = { ...deps, words: createWords() };

  const follow = async (guildId: string, preferredLocale: string | undefined): Promise<void> => {
    try {
      const language = guildLanguage(await deps.rooms.of('discord', guildId), preferredLocale);
      if (known.get(guildId) === language) return;
      await putCommands(await deps.applicationId(), guildId, guildCommands(language, withWords), deps);
      known.set(guildId, language);
    } catch (error) {
      deps.log.warn({ guild: guildId, ...failureOf(error) }, 'The commands of a guild could not be put.');
    }
  };

  return {
    async follow(guildId, preferredLocale) {
      if (guildId !== undefined) await follow(guildId, preferredLocale);
    },

    async enter(guildId, preferredLocale) {
      known.delete(guildId);
      await follow(guildId, preferredLocale);
    },

    async roomHasLanguage(guildId, address) {
      if (guildId === undefined) return false;
      const rooms = await deps.rooms.of('discord', guildId).catch(() => []);
      const room = rooms.find((one) => one.address === address);

      return room !== undefined && (room.scope !== null || room.language !== null);
    },
  };
}
