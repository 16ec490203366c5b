import { numberIn, objectsIn, stringIn, type Payload } from '../payload.js';
import { messageIn, postMessage } from '../post-message.js';
import { roomForBot } from '../rooms.js';
import { messageOnWire } from '../on-wire.js';
import { secondsOf, type Message, type Room, type World } from '../world.js';
import { checkTopic } from './send.js';
import type { Method } from './method.js';

export const deleteMessage: Method = (world, { payload }) => {
  const { room, message } = named(world, payload, 'deleted-message-known', 'message to delete not found');
  if (!message) return true;

  const age = secondsOf(world.now()) - message.date;
  const isOurs =
    message.from === undefined || room.chat.kind === 'private' || room.standing === 'administrator';
  world.demand(
    'deleted-within-48-hours',
    isOurs && age < 48 * 3_600,
    "Bad Request: message can't be deleted",
  );
  message.isDeleted = true;
  world.bell.ring();
  return true;
};

export const pinChatMessage: Method = (world, { payload }) => {
  const { room, message } = named(world, payload, 'pinned-message-known', 'message to pin not found');
  if (!message) return true;

  room.pinnedId = message.id;
  const pinned = { pinned_message: messageOnWire(world, message, true) };
  const service = postMessage(world, room, { service: pinned });
  world.updates.publish('message', messageOnWire(world, service));
  return true;
};

export const setMessageReaction: Method = (world, { payload }) => {
  const { message } = named(world, payload, 'reacted-message-known', 'message to react not found');
  const emoji = objectsIn(payload, 'reaction').map((one) => stringIn(one, 'emoji') ?? '');
  const known = emoji.every((one) => reactions.includes(one)) && emoji.length <= 1;
  world.demand('reaction-known', known, 'Bad Request: REACTION_INVALID');
  if (!message) return true;

  message.reactions = emoji;
  world.bell.ring();
  return true;
};

export const sendChatAction: Method = (world, { payload }) => {
  const room = roomForBot(world, payload['chat_id']);
  checkTopic(world, room, payload);
  const known = actions.test(stringIn(payload, 'action') ?? '');
  world.demand('chat-action-known', known, 'Bad Request: wrong parameter action in request');
  return true;
};

const reactions = '👍 👎 🔥 🎉 🤩 😁 😢 👏 🤔 🤯 🙏 👌 🤝 ✍ 💯 ⚡ 🏆 👀 🫡 🆒 ❤'.split(' ');
const actions = /^(?:typing|choose_sticker|find_location|(?:upload|record)_\w+)$/u;

interface Named {
  readonly room: Room;
  readonly message: Message | undefined;
}

function named(
  world: World,
  payload: Payload,
  rule: 'deleted-message-known' | 'pinned-message-known' | 'reacted-message-known',
  refusal: string,
): Named {
  const room = roomForBot(world, payload['chat_id']);
  const message = messageIn(room, numberIn(payload, 'message_id'));
  world.demand(rule, message !== undefined, `Bad Request: ${refusal}`);
  return { room, message };
}
