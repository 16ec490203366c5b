import { buttonsOf } from './check-markup.js';
import { messageOnWire, personOnWire } from './on-wire.js';
import { stringIn } from './payload.js';
import { messageIn } from './post-message.js';
import { roomOf } from './rooms.js';
import type { SeenButton } from './seen-message.js';
import type { Chat, Message, Person, QueryAnswer, World } from './world.js';

export interface PressedMessage {
  readonly chat: Chat;
  readonly id: number;
}

/** A press by somebody whose client still shows the buttons of before. */
export interface OldMessage extends PressedMessage {
  readonly buttons: readonly SeenButton[];
}

/** Presses a button of the message as it is now, and waits for what the bot answers to the press. */
export async function pressButton(
  world: World,
  patience: number,
  person: Person,
  { chat, id }: PressedMessage,
  button: string,
): Promise<QueryAnswer> {
  const message = messageIn(roomOf(world, chat), id);
  const buttons = buttonsOf(message?.markup);
  const found =
    buttons.find((one) => stringIn(one, 'text') === button) ??
    buttons.find((one) => stringIn(one, 'callback_data') === button);
  const pressed = found && stringIn(found, 'callback_data');
  if (!message || pressed === undefined) {
    const labels = buttons.map((one) => stringIn(one, 'text'));
    throw new Error(`There is no “${button}” to press among ${JSON.stringify(labels)}.`);
  }

  return query(world, patience, person, message, pressed);
}

export function pressOldButton(
  world: World,
  patience: number,
  person: Person,
  { chat, id, buttons }: OldMessage,
  label: string,
): Promise<QueryAnswer> {
  const message = messageIn(roomOf(world, chat), id);
  const pressed = buttons.find((one) => one.label === label)?.callbackData;
  if (!message || pressed === undefined) throw new Error(`There was no “${label}” to press.`);

  return query(world, patience, person, message, pressed);
}

function query(
  world: World,
  patience: number,
  person: Person,
  message: Message,
  pressed: string,
): Promise<QueryAnswer> {
  const asked = {
    id: String(4_611_686_018_427_000_000n + BigInt(world.count('queries'))),
    askedAt: world.now().getTime(),
    answer: undefined as QueryAnswer | undefined,
  };
  world.queries.set(asked.id, asked);
  world.updates.publish('callback_query', {
    id: asked.id,
    from: personOnWire(person),
    message: messageOnWire(world, message),
    chat_instance: String(-7_000_000_000_000_000_000n - BigInt(Math.abs(message.chat.id))),
    data: pressed,
  });

  return world.bell.until(
    () => asked.answer,
    () => `an answer to the press of “${pressed}”`,
    patience,
  );
}
