import type { Client } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { createAnswering } from './answer/answering.js';
import { createCalls } from './answer/calls.js';
import { createPosting } from './answer/posting.js';
import { rememberApplication } from './application.js';
import { createGuildCommands } from './commands/guild-commands.js';
import { putPrivateCommands } from './commands/put-private-commands.js';
import { deployDiscordCommands } from './commands/deploy.js';
import type { DiscordDeps, DiscordPlatform } from './deps.js';
import { backOff } from './gateway/back-off.js';
import { connect } from './gateway/connect.js';
import { createGuildEvents } from './gateway/guild-events.js';
import { listenTo } from './gateway/listen.js';
import { httpInteractions } from './http/interactions.js';
import { createInHand } from './in-hand.js';
import { respondOver, type Respond } from './respond.js';
import { createRests } from './rest.js';
import { takeInteraction } from './take-interaction.js';
import { wait } from './wait.js';

/** What is not finished by then waits in the store for the next start. */
const longestStop = 10_000;

/** The bot in Discord, over the gateway or over HTTP. */
export function createDiscord(deps: DiscordDeps): DiscordPlatform {
  const { events, log } = deps;
  const stop = new AbortController();
  const stopping = stop.signal;
  const isStopped = () => stopping.aborted;
  const rests = createRests(deps);
  const { rest } = rests;
  const inHand = createInHand(log);
  const calls = createCalls(rests);
  let client: Client | undefined;
  const askedFor = rememberApplication({ rest, log, stopping });
  // The gateway says it unasked.
  const applicationId = async (): Promise<string> => client?.application?.id ?? (await askedFor());
  const guildCommands = createGuildCommands({ ...deps, rest, applicationId });
  const guilds = createGuildEvents({ ...deps, guildCommands, applicationId });
  let count = 0;

  const alongside = (name: string, work: () => Promise<unknown>): void =>
    void inHand.begin(`${name} ${(count += 1)}`, async () => {
      await work();
    });

  const take = async (interaction: APIInteraction, respond: Respond): Promise<void> => {
    if (isStopped()) return;
    await inHand.begin(interaction.id, () =>
      takeInteraction(interaction, respond, { ...deps, calls, guildCommands, stopping }),
    );
  };

  const listen = (to: Client): void => {
    client = to;
    listenTo(to, {
      guilds,
      alongside: (work) => alongside('guild', work),
      interaction: (interaction) =>
        void take(interaction, respondOver(rests.interactions, interaction, deps)),
    });
  };

  return {
    name: 'discord',
    answer: createAnswering({ ...deps, calls }),
    post: createPosting({ ...deps, calls }),
    ...(events.by === 'interactions' && { interactions: httpInteractions(events.publicKey, take) }),

    async start() {
      if (events.by === 'interactions') {
        await applicationId().catch(unlessStopped(stopping));
        if (isStopped()) return;
        alongside('commands', () => backOff(() => deployDiscordCommands(deps), { log, stopping }));
        return;
      }

      client = await connect({ ...deps, listen, stopping });
      if (isStopped()) return client?.destroy();
      const put = async (): Promise<boolean> => putPrivateCommands(await applicationId(), { ...deps, rest });
      alongside('commands', () => backOff(put, { log, stopping }));
    },

    async stop() {
      stop.abort();
      await client?.destroy();
      const finished = new AbortController();
      await Promise.race([inHand.none(), wait(longestStop, finished.signal)]);
      finished.abort();
      for (const each of [rest, rests.interactions]) {
        each.clearHashSweeper();
        each.clearHandlerSweeper();
      }
    },
  };
}

function unlessStopped(stopping: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!stopping.aborted) throw error;
  };
}
