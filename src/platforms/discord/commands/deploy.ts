import { Routes, type APIGuild, type RESTGetAPICurrentUserGuildsResult } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { askNow } from '../application.js';
import { createWords } from '../../../locales/words.js';
import type { DiscordDeps } from '../deps.js';
import { failureOf } from '../failure.js';
import { createRest } from '../rest.js';
import { guildCommands } from './draw-commands.js';
import { guildLanguage } from './guild-language.js';
import { putCommands } from './put-commands.js';
import { putPrivateCommands } from './put-private-commands.js';

export type DeployDeps = Pick<DiscordDeps, 'token' | 'apiRoot' | 'menu' | 'notes' | 'rooms' | 'now'>;

export interface Deployed {
  /** Sets that differed and were put; the one for private chats counts as one. */
  readonly put: number;
  readonly unchanged: number;
  /** Guilds that did not take theirs. */
  readonly refused: readonly string[];
}

/** Registers the commands for private chats and for every guild; a second time puts nothing. */
export async function deployDiscordCommands(deps: DeployDeps): Promise<Deployed> {
  const rest = createRest(deps);
  const applicationId = await askNow(rest);
  const known = { ...deps, rest, words: createWords() };
  const put = [await putPrivateCommands(applicationId, known)];
  const refused: string[] = [];

  for (const { id } of await guildsOf(rest)) {
    const locale = await preferredLocaleOf(id, rest);
    const language = guildLanguage(await deps.rooms.of('discord', id), locale);
    const outcome = await putCommands(applicationId, id, guildCommands(language, known), known).catch(
      onlyRefused,
    );
    if (outcome === 'refused') refused.push(id);
    else put.push(outcome);
  }

  const changed = put.filter((was) => was).length;
  return { put: changed, unchanged: put.length - changed, refused };
}

/** All of them, two hundred at a time. */
async function guildsOf(rest: REST, after = '0'): Promise<RESTGetAPICurrentUserGuildsResult> {
  const query = new URLSearchParams({ limit: '200', after });
  const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
  const last = page.at(-1);

  return page.length < 200 || !last ? page : [...page, ...(await guildsOf(rest, last.id))];
}

async function preferredLocaleOf(guildId: string, rest: REST): Promise<string | undefined> {
  try {
    const guild = (await rest.get(Routes.guild(guildId))) as Pick<APIGuild, 'preferred_locale'>;
    return guild.preferred_locale;
  } catch (error) {
    if (failureOf(error).kind === 'answered') return undefined;
    throw error;
  }
}

function onlyRefused(error: unknown): 'refused' {
  const failure = failureOf(error);
  if (failure.kind === 'answered' && (failure.code === 50_001 || failure.code === 10_004)) return 'refused';

  throw error;
}
