import type { Command, CommandOption } from '../../core/command.js';
import type { MenuEntry, MenuOption } from '../../core/menu.js';
import type { MessageKey, Words } from '../../locales/words.js';
import { summaryOf } from './help.js';

/** The options and choices that have words; one without them fails in the tests. */
type Option = Extract<MessageKey, `option-${string}`>;
type Choice = Extract<MessageKey, `choice-${string}`>;

export function wordMenu(commands: readonly Command[], words: Words): readonly MenuEntry[] {
  return commands.map(({ name, aliases, audience, options = [] }) => ({
    name,
    localName: aliases[words.language] ?? name,
    summary: summaryOf(name, words),
    audience,
    options: options.map((option) => wordOption(option, words)),
  }));
}

function wordOption(
  { name, about = name, kind, most, choices, suggests }: CommandOption,
  words: Words,
): MenuOption {
  return {
    name,
    summary: words.text(`option-${about}` as Option),
    kind,
    ...(most !== undefined && { most }),
    ...(choices && {
      choices: choices.map((value) => ({ value, label: words.text(`choice-${value}` as Choice) })),
    }),
    suggests: suggests ?? false,
  };
}
