import { buttonsOf } from './check-markup.js';
import { messageOnWire, personOnWire } from './on-wire.js';
import { stringIn } from './payload.js';
import { messageIn } from './post-message.js';
import { roomOf } from './rooms.js';
import type { Chat, Person, QueryAnswer, World } from './world.js';

export interface PressedMessage {
  readonly chat: Chat;
  readonly id: number;
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

  const query = {
    id: String(4_611_686_018_427_000_000n + BigInt(world.count('queries'))),
    askedAt: world.now().getTime(),
    answer: undefined as QueryAnswer | undefined,
  };
  world.queries.set(query.id, query);
  world.updates.publish('callback_query', {
    id: query.id,
    from: personOnWire(person),
    message: messageOnWire(world, message),
    chat_instance: String(-7_000_000_000_000_000_000n - BigInt(Math.abs(chat.id))),
    data: pressed,
  });

  return world.bell.until(
    () => query.answer,
    () => `an answer to the press of “${button}”`,
    patience,
  );
}
