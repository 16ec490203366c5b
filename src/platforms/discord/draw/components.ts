import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Button, Choice, Link, Message } from '../../../core/message.js';
import { cut } from './cut.js';
import { typeButtonId } from './type-modal.js';

const rows = 5;
const inRow = 5;

/** Buttons, then the list, then the links, in five rows at most; what gives way are the last of the buttons. */
export function drawComponents(message: Message): APIMessageTopLevelComponent[] {
  const { buttons = [], inPairs, choice, links = [], awaitsText } = message;
  const linkRows = inRows(links.slice(0, inRow).map(drawLink));
  const choiceRows = choice && choice.options.length > 0 ? [[drawChoice(choice)]] : [];
  const typed = awaitsText ? [drawButton({ id: typeButtonId(awaitsText), label: awaitsText.button })] : [];
  const room = (rows - linkRows.length - choiceRows.length) * inRow - typed.length;
  const pressed = [...buttons.slice(0, room).map(drawButton), ...typed];

  return [...inRows(pressed, inPairs ? 4 : inRow), ...choiceRows, ...linkRows].map((components) => ({
    type: ComponentType.ActionRow,
    components,
  }));
}

function drawButton({ id, label, style }: Button): APIButtonComponent {
  return { type: ComponentType.Button, custom_id: id, label: cut(label, 80), style: styleOf(style) };
}

function styleOf(style: Button['style']): ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger {
  if (style === undefined) return ButtonStyle.Secondary;

  return style === 'primary' ? ButtonStyle.Primary : ButtonStyle.Danger;
}

function drawLink({ label, url }: Link): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: cut(label, 80), url };
}

function drawChoice({ id, placeholder, options }: Choice): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: cut(placeholder, 150),
    options: options.slice(0, 25).map(({ value, label }) => ({ value, label: cut(label, 100) })),
  };
}

function inRows(buttons: readonly APIButtonComponent[], most = inRow): APIButtonComponent[][] {
  return Array.from({ length: Math.ceil(buttons.length / most) }, (_, row) =>
    buttons.slice(row * most, (row + 1) * most),
  );
}
