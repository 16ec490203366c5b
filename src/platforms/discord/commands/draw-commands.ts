import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Command,
} from 'discord-api-types/v10';
import type { Language } from '../../../core/calendar.js';
import type { Menu, MenuEntry, MenuOption } from '../../../core/menu.js';
import type { WordsFor } from '../../../locales/words.js';
import { cut } from '../draw/cut.js';
import { textOption } from '../ingest/options.js';

type Option = APIApplicationCommandBasicOption;
type DrawnCommand = Command & { readonly options: Option[] };

interface DrawDeps {
  readonly menu: Menu;
  readonly words: WordsFor;
}

/** A guild's own set: its descriptions are in the guild's language, whatever the client's is. */
export function guildCommands(language: Language, deps: DrawDeps): Command[] {
  return drawAll(language, deps);
}

/** For private chats alone: guilds have their own. */
export function privateCommands(deps: DrawDeps): Command[] {
  const swedish = drawAll('sv', deps);

  return drawAll('en', deps).map((command, index) => ({
    ...localised(command, swedish[index]),
    contexts: [InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: command.options.map((option, place) => localised(option, swedish[index]?.options[place])),
  }));
}

interface Described {
  readonly description: string;
}

/** English under its own names too, or a client may fall back on something else. */
function localised<T extends Described>(english: T, swedish: Described = english) {
  const { description } = english;
  const others = { 'en-US': description, 'en-GB': description, 'sv-SE': swedish.description };

  return { ...english, description_localizations: others };
}

function drawAll(language: Language, { menu, words }: DrawDeps): DrawnCommand[] {
  const swedish = new Map(menu('sv').map(({ name, localName }) => [name, localName]));

  return menu(language).map((entry) => ({
    type: ApplicationCommandType.ChatInput,
    name: entry.name,
    name_localizations: { 'sv-SE': swedish.get(entry.name) ?? entry.name },
    description: cut(entry.summary, 100),
    default_member_permissions: null,
    options: drawOptions(entry, words(language).text('discord-text-option')),
  }));
}

function drawOptions({ options }: MenuEntry, textSummary: string): Option[] {
  const text = {
    type: ApplicationCommandOptionType.String as const,
    name: textOption,
    description: textSummary,
  };

  return [text, ...options.slice(0, 24).map(drawOption)];
}

function drawOption(option: MenuOption): Option {
  const { name, kind, most, choices } = option;
  const described = { name, description: cut(option.summary, 100) };

  switch (kind) {
    case 'file':
      return { ...described, type: ApplicationCommandOptionType.Attachment };
    case 'number':
      return {
        ...described,
        type: ApplicationCommandOptionType.Integer,
        min_value: 0,
        ...(most !== undefined && { max_value: most }),
      };
    case 'text':
      return choices
        ? {
            ...described,
            type: ApplicationCommandOptionType.String,
            choices: choices.slice(0, 25).map(({ label, value }) => ({ name: cut(label, 100), value })),
          }
        : {
            ...described,
            type: ApplicationCommandOptionType.String,
            ...(option.suggests && { autocomplete: true as const }),
          };
  }
}
