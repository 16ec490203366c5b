import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataOption,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Options } from '../../../core/inbound.js';

/** Reserved for what is typed after a command's name. */
export const textOption = 'text';

export interface OptionsGiven {
  readonly text: string;
  /** Without the text and the file. */
  readonly others: Options;
  /** The attachment's id. */
  readonly file: string | undefined;
}

type Given = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

export function optionsGiven(options: readonly Given[] = []): OptionsGiven {
  const values = options.flatMap((option) =>
    'value' in option ? [{ name: option.name, type: option.type, value: String(option.value) }] : [],
  );
  const isFile = ({ type }: { type: ApplicationCommandOptionType }): boolean =>
    type === ApplicationCommandOptionType.Attachment;

  return {
    text: values.find(({ name }) => name === textOption)?.value.trim() ?? '',
    others: Object.fromEntries(
      values
        .filter((option) => option.name !== textOption && !isFile(option))
        .map(({ name, value }) => [name, value]),
    ),
    file: values.find(isFile)?.value,
  };
}
