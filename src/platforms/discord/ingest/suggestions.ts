import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { DiscordDeps } from '../deps.js';
import { cut } from '../draw/cut.js';
import { wait } from '../wait.js';
import { optionsGiven } from './options.js';
import { roomOf } from './room-seen.js';
import { senderOf } from './sender.js';

/** Leaves time for the way back: Discord waits for three seconds. */
const patience = 2_000;

/** What may be filled in; nothing when it takes too long. */
export async function suggestionsFor(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { suggest, now, log }: Pick<DiscordDeps, 'suggest' | 'now' | 'log'>,
): Promise<APIApplicationCommandOptionChoice[]> {
  const { name, options } = interaction.data;
  const focused = options.find((option) => 'focused' in option && option.focused);
  if (!focused || !('value' in focused)) return [];

  const given = optionsGiven(options.filter((option) => option !== focused));
  const found = suggest({
    sender: senderOf(interaction),
    room: roomOf(interaction),
    now: now(),
    command: name,
    option: focused.name,
    typed: String(focused.value),
    options: given.others,
  }).catch((error: unknown) => {
    log.error({ err: error }, 'Nothing could be suggested.');
    return [];
  });
  const enough = new AbortController();
  const known = await Promise.race([found, wait(patience, enough.signal).then(() => [])]);
  enough.abort();

  return known
    .filter(({ value }) => value.length <= 100)
    .slice(0, 25)
    .map(({ label, value }) => ({ name: cut(label, 100), value }));
}
