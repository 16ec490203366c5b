import { isObject, objectIn, stringIn, type Payload } from './payload.js';
import type { Demand } from './refusal.js';

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

/** The keyboard of a request, if it may be shown. */
export function checkedMarkup(payload: Payload, demand: Demand): Payload | undefined {
  const markup = objectIn(payload, 'reply_markup');
  if (!markup) return undefined;

  const placeholder = stringIn(markup, 'input_field_placeholder');
  demand(
    'placeholder-64-units',
    placeholder === undefined || (placeholder.length > 0 && placeholder.length <= 64),
    'Bad Request: INPUT_FIELD_PLACEHOLDER_INVALID',
  );

  const buttons = buttonsOf(markup);
  demand('keyboard-100-buttons', buttons.length <= 100, 'Bad Request: reply markup is too long');
  buttons.forEach((button) => checkButton(button, demand));

  return markup;
}

export function rowsOf(markup: Payload | undefined): readonly (readonly Payload[])[] {
  const rows: unknown = markup?.['inline_keyboard'];
  if (!Array.isArray(rows)) return [];

  return rows.map((row: unknown) => (Array.isArray(row) ? row.filter(isObject) : []));
}

export function buttonsOf(markup: Payload | undefined): readonly Payload[] {
  return rowsOf(markup).flat();
}

function checkButton(button: Payload, demand: Demand): void {
  demand(
    'button-has-text',
    stringIn(button, 'text')?.trim() !== '',
    "Bad Request: can't parse inline keyboard button: Text must be non-empty",
  );

  const chosen = actions.filter((action) => button[action] !== undefined);
  demand(
    'button-has-one-action',
    chosen.length === 1,
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  );

  const pressed = stringIn(button, 'callback_data');
  const bytes = Buffer.byteLength(pressed ?? '');
  demand(
    'button-data-64-bytes',
    pressed === undefined || (bytes >= 1 && bytes <= 64),
    'Bad Request: BUTTON_DATA_INVALID',
  );

  const url = stringIn(button, 'url');
  demand(
    'button-url-valid',
    url === undefined || isAddress(url),
    `Bad Request: inline keyboard button URL '${url ?? ''}' is invalid: Wrong HTTP URL`,
  );
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^(?:https?:\/\/[^\s/]+\.[^\s/]+|tg:\/\/)/iu.test(url);
}
