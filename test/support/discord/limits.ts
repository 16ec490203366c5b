import type { RuleName } from './rules.js';

/** Which named rule a bound of the schemas belongs to, by schema and property. */
const byProperty: Readonly<Record<string, RuleName>> = {
  'RichEmbed.title': 'embed-title-256',
  'RichEmbed.description': 'embed-description-4096',
  'RichEmbed.fields': 'embed-fields-25',
  'RichEmbedField.name': 'embed-field-name-256',
  'RichEmbedField.value': 'embed-field-value-1024',
  'RichEmbedFooter.text': 'embed-footer-2048',
  'RichEmbedAuthor.name': 'embed-author-256',
  'ButtonComponentForMessageRequest.label': 'button-label-80',
  'ActionRowComponentForMessageRequest.components': 'row-5-buttons',
  'StringSelectOptionForRequest.label': 'select-label-100',
  'StringSelectOptionForRequest.value': 'select-value-100',
  'StringSelectOptionForRequest.description': 'select-description-100',
  'StringSelectComponentForMessageRequest.options': 'select-options-25',
  'StringSelectComponentForModalRequest.options': 'select-options-25',
  'ModalInteractionCallbackRequestData.title': 'modal-title-45',
  'ModalInteractionCallbackRequestData.components': 'modal-components-5',
  'LabelComponentForModalRequest.label': 'modal-label-45',
  'LabelComponentForModalRequest.description': 'modal-label-description-100',
  'TextInputComponentForModalRequest.value': 'modal-text-4000',
  'TextInputComponentForModalRequest.min_length': 'modal-text-4000',
  'TextInputComponentForModalRequest.max_length': 'modal-text-4000',
  'TextInputComponentForModalRequest.placeholder': 'modal-placeholder-100',
  'RadioGroupComponentForModalRequest.options': 'radio-options-2-10',
  'CheckboxGroupComponentForModalRequest.options': 'checkbox-options-1-10',
  'MessageAttachmentRequest.description': 'alt-text-1024',
  'ApplicationCommandUpdateRequest.name': 'command-name',
  'InteractionApplicationCommandAutocompleteCallbackIntegerData.choices': 'autocomplete-25',
  'InteractionApplicationCommandAutocompleteCallbackNumberData.choices': 'autocomplete-25',
  'InteractionApplicationCommandAutocompleteCallbackStringData.choices': 'autocomplete-25',
};

const anywhere: Readonly<Record<string, RuleName>> = {
  content: 'content-2000',
  embeds: 'embeds-10',
  custom_id: 'custom-id-100',
  placeholder: 'select-placeholder-150',
  attachments: 'attachments-10',
  nonce: 'nonce-25',
};

const inCommands: Readonly<Record<string, RuleName>> = {
  name: 'command-name',
  description: 'command-description-100',
  options: 'command-options-25',
  choices: 'command-choices-25',
};

export function ruleOfBound(schema: string, property: string): RuleName {
  const own = byProperty[`${schema}.${property}`];
  if (own) return own;
  if (/^ApplicationCommandOption\w*Choice$/u.test(schema)) return 'command-choice-100';
  if (schema.startsWith('ApplicationCommand')) return inCommands[property] ?? 'schema';

  return anywhere[property] ?? 'schema';
}
