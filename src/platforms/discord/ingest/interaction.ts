import {
  ApplicationCommandType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';

/** What is taken from a person; of commands only those that are typed. */
export type Interaction = Asking | APIApplicationCommandAutocompleteInteraction;

/** Those that are handled, and answered later. */
export type Asking =
  APIChatInputApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction;

export function readInteraction(interaction: APIInteraction): Interaction | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return isTyped(interaction) ? interaction : undefined;
    case InteractionType.ApplicationCommandAutocomplete:
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return interaction;
    case InteractionType.Ping:
      return undefined;
  }
}

function isTyped(
  interaction: Extract<APIInteraction, { readonly type: InteractionType.ApplicationCommand }>,
): interaction is APIChatInputApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.ChatInput;
}
