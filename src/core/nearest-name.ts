import type { Listed } from './command.js';
import { namesOf } from './command-named.js';
import { slipsBetween } from './slips-between.js';

/** The command somebody probably meant: at most two slips away, or begun alike. */
export function nearestName(typed: string, commands: readonly Listed[]): string | null {
  const ranked = commands
    .map((command) => ({
      name: command.name,
      slips: Math.min(...namesOf(command).map((known) => slipsTo(known, typed))),
    }))
    .filter(({ slips }) => slips <= 2)
    .sort((one, other) => one.slips - other.slips);

  return ranked[0]?.name ?? null;
}

function slipsTo(known: string, typed: string): number {
  if (typed.length >= 3 && known.startsWith(typed)) return 1;

  return slipsBetween(known, typed);
}
