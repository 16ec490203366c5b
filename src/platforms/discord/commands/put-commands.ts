import type { REST } from 'discord.js';
import {
  Routes,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Command,
} from 'discord-api-types/v10';
import { createHash } from 'node:crypto';
import type { DiscordDeps } from '../deps.js';

export interface PutDeps extends Pick<DiscordDeps, 'notes' | 'now'> {
  readonly rest: REST;
}

/** Puts a set of commands where it differs from the one put last; says whether it did. */
export async function putCommands(
  applicationId: string,
  guildId: string | null,
  commands: readonly Command[],
  { rest, notes, now }: PutDeps,
): Promise<boolean> {
  const note = `commands:${applicationId}:${guildId ?? 'private'}`;
  const hash = createHash('sha256').update(JSON.stringify(commands)).digest('base64url');
  if ((await notes.read('discord', note)) === hash) return false;

  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  await rest.put(route, { body: commands });
  await notes.write('discord', note, hash, now());

  return true;
}

/** A guild that is entered anew has no commands, whatever was put before. */
export async function forgetCommands(
  applicationId: string,
  guildId: string,
  { notes, now }: Pick<DiscordDeps, 'notes' | 'now'>,
): Promise<void> {
  await notes.write('discord', `commands:${applicationId}:${guildId}`, null, now());
}
