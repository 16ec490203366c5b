import type { Listed } from './command.js';
import { namesOf } from './command-named.js';

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
  if (Math.abs(known.length - typed.length) > 2) return Infinity;

  return distance(known, typed);
}

/** Levenshtein's: letters wrong, missing or too many. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);

  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, typed] of [...other].entries()) {
      const kept = (row[column] ?? 0) + (letter === typed ? 0 : 1);
      next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }

  return row.at(-1) ?? 0;
}
