import type { InlineKeyboardButton } from 'grammy/types';
import type { Button, Message } from '../../../core/message.js';

export type Keyboard = InlineKeyboardButton[][];

/** As one sees them on a phone: answers first, what leads out of the question in a row of its own. */
export function keyboardOf({ buttons = [], inPairs, choice, links = [] }: Message): Keyboard {
  const options = (choice?.options ?? [])
    .map(({ value, label }) => ({ id: `${choice?.id ?? ''}:${value}`, label }))
    // The likely ones stand above already.
    .filter((option) => !buttons.some(({ id }) => id === option.id));
  const out = buttons.filter(leadsOut);
  const more = choice?.more && options.length > 0 ? [choice.more] : [];

  return [
    ...rows([...buttons.filter((button) => !leadsOut(button)), ...more], inPairs ? 2 : 3),
    ...rows(choice?.more ? [] : options, 2),
    ...rows(out),
    ...links.map(({ label, url }) => [{ text: label, url }]),
  ];
}

/** Whether a button answers nothing, but goes back, on, or away. */
export function leadsOut({ id }: Button): boolean {
  return /:=(back|skip|cancel)$/u.test(id);
}

const widestRow = 36;

function rows(buttons: readonly Button[], mostInRow = 3): Keyboard {
  const all: Button[][] = [];

  for (const button of buttons) {
    const row = all.at(-1);
    if (row && fits([...row, button], mostInRow)) row.push(button);
    else all.push([button]);
  }

  return all.map((row) => row.map(drawButton));
}

/** Short labels, like numbers, stand closer. */
function fits(row: readonly Button[], mostInRow: number): boolean {
  const most = row.every(({ label }) => label.length <= 4) ? 5 : mostInRow;
  const width = row.reduce((sum, { label }) => sum + label.length, 0);

  return row.length <= most && width <= widestRow;
}

function drawButton({ id, label, style }: Button): InlineKeyboardButton {
  return { text: label, callback_data: id, ...(style && { style }) };
}
