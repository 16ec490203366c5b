import type { Listed } from './command.js';
import { fold } from './phrases/fold.js';

/** Every name a command has, its own first. */
export function namesOf({ name, aliases }: Listed): readonly string[] {
  return [name, ...Object.values(aliases)];
}

/** The command of that name in any language, whatever the case, with its marks or without. */
export function commandNamed<Known extends Listed>(
  typed: string,
  commands: readonly Known[],
): Known | undefined {
  const name = fold(typed);

  return commands.find((command) => namesOf(command).includes(name));
}
