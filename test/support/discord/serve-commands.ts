import { refuse } from './accept-message.js';
import { missingAccess } from './api-error.js';
import { checkCommands } from './check-commands.js';
import { ok, type Ask, type Handlers, type Reply } from './handler.js';
import type { CommandDefinition, Json, JsonObject } from './wire.js';
import type { World } from './world.js';

export type CommandRoute =
  | 'GET /applications/:application/commands'
  | 'PUT /applications/:application/commands'
  | 'GET /applications/:application/guilds/:guild/commands'
  | 'PUT /applications/:application/guilds/:guild/commands';

export function serveCommands(world: World): Handlers<CommandRoute> {
  const list = (ask: Ask): Reply => {
    ours(world, ask);
    return ok((world.commands.get(ask.parts['guild'] ?? '') ?? []) as unknown as Json);
  };
  const overwrite = (ask: Ask): Reply => {
    ours(world, ask);
    const guildId = ask.parts['guild'] ?? '';
    refuse(checkCommands(ask.body, guildId !== '', world.rules));

    const before = world.commands.get(guildId) ?? [];
    const after = (ask.body as readonly JsonObject[]).map((one) => keep(world, one, before, guildId));
    world.commands.set(guildId, after as unknown as readonly CommandDefinition[]);
    world.changes.happened();
    return ok(after);
  };

  return {
    'GET /applications/:application/commands': list,
    'PUT /applications/:application/commands': overwrite,
    'GET /applications/:application/guilds/:guild/commands': list,
    'PUT /applications/:application/guilds/:guild/commands': overwrite,
  };
}

function ours(world: World, { parts }: Ask): void {
  const { application = '', guild } = parts;
  const isInside = guild === undefined || world.joined.has(guild);
  if (world.rules('access') && (application !== world.applicationId || !isInside)) throw missingAccess();
}

/** A command keeps its id as long as its name stays. */
function keep(
  world: World,
  command: JsonObject,
  before: readonly CommandDefinition[],
  guildId: string,
): JsonObject {
  const type = command['type'] ?? 1;
  const known = before.find((one) => one.name === command['name'] && (one.type ?? 1) === type);

  return {
    default_member_permissions: null,
    nsfw: false,
    ...command,
    id: known?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type,
    ...(guildId === '' ? {} : { guild_id: guildId }),
  };
}
