import type { REST } from 'discord.js';
import { Routes, type APIInteraction, type APIInteractionResponse } from 'discord-api-types/v10';
import type { DiscordDeps } from './deps.js';
import { failureOf } from './failure.js';
import { momentOf } from './snowflake.js';
import { wait } from './wait.js';

/** `already` where somebody responded before; `gone` where nobody waits any more, and nothing is to be done. */
export type Responded = 'first' | 'already' | 'gone';

export type Respond = (response: APIInteractionResponse) => Promise<Responded>;

/** Discord gives up after three seconds, so one try that hangs must not take them all. */
const patience = 2_800;
const patienceWithOne = 1_200;
const pause = 200;

/** Responds over the API, as an event of the gateway wants it; what was lost is sent again while there is time. */
export function respondOver(
  rest: REST,
  interaction: APIInteraction,
  deps: Pick<DiscordDeps, 'now' | 'log'>,
): Respond {
  const route = Routes.interactionCallback(interaction.id, interaction.token);

  return async (body) => {
    const tooLate = AbortSignal.timeout(patience);

    while (!tooLate.aborted) {
      try {
        const signal = AbortSignal.any([tooLate, AbortSignal.timeout(patienceWithOne)]);
        await rest.post(route, { body, auth: false, signal });
        return 'first';
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'answered') return refusedAs(failure.code, interaction, deps);
        await wait(pause, tooLate);
      }
    }

    deps.log.warn(
      { interaction: interaction.id },
      'Discord could not be told in time that an event arrived.',
    );
    return 'gone';
  };
}

function refusedAs(
  code: number,
  { id }: APIInteraction,
  { now, log }: Pick<DiscordDeps, 'now' | 'log'>,
): Responded {
  if (code === 40_060) return 'already';
  const delayMs = now().getTime() - momentOf(id);

  log.warn({ interaction: id, code, delayMs }, 'An event was too late to be answered.');
  return 'gone';
}
