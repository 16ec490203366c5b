import { createBareBot, type BareBot } from './bare-bot.js';
import type { Person, Room } from './cast.js';
import { openDiscord, type Discord } from './open-discord.js';
import type { RuleName } from './rules.js';
import type { SeenMessage } from './seen-message.js';
import type { Json, JsonObject } from './wire.js';

/** A Discord with one bot, one person and one room, and what a bot would say there. */
export interface Scene {
  readonly discord: Discord;
  readonly bot: BareBot;
  readonly ana: Person;
  readonly room: Room;
  readonly pass: (ms: number) => void;
  readonly say: (payload: JsonObject | FormData) => Promise<number>;
  readonly deploy: (commands: readonly Json[], inGuild?: boolean) => Promise<number>;
  /** A command's first response. */
  readonly respond: (body: JsonObject) => Promise<number>;
  /** Answers an interaction and gives back what it was. */
  readonly answer: (body: JsonObject) => Promise<SeenMessage>;
  readonly close: () => Promise<void>;
}

export async function openScene(without: readonly RuleName[] = []): Promise<Scene> {
  let at = new Date('2026-03-02T18:00:00Z').getTime();
  const discord = await openDiscord({ without, now: () => new Date(at) });
  const bot = createBareBot(discord);
  const ana = discord.person({ name: 'Ana' });
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'diary');
  const commandsPath = `/applications/${discord.applicationId}`;
  const statusOf = async (call: ReturnType<BareBot['call']>): Promise<number> => (await call).status;
  const deploy: Scene['deploy'] = (commands, inGuild = false) =>
    statusOf(bot.call('PUT', `${commandsPath}${inGuild ? `/guilds/${guild.id}` : ''}/commands`, commands));
  await bot.identify(1);
  await deploy([{ name: 'log', description: 'Log it.' }]);
  const callback = async (body: JsonObject): Promise<readonly [number, () => Promise<SeenMessage>]> => {
    const asked = await discord.start.command(ana, room, 'log');
    const status = await statusOf(bot.call('POST', callbackOf(asked), body));
    return [status, async () => (await asked.answered()).message()];
  };

  return {
    discord,
    bot,
    ana,
    room,
    pass: (ms) => {
      at += ms;
    },
    say: (payload) => statusOf(bot.call('POST', `/channels/${room.id}/messages`, payload)),
    deploy,
    respond: async (body) => (await callback(body))[0],
    answer: async (body) => (await callback(body))[1](),
    close: () => discord.close(),
  };
}

export function callbackOf({ id, token }: { readonly id: string; readonly token: string }): string {
  return `/interactions/${id}/${token}/callback`;
}
