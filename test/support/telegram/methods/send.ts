import { checkedMarkup } from '../check-markup.js';
import type { FormattedText } from '../entity.js';
import { mediaOf } from '../files.js';
import { formattedText } from '../formatted-text.js';
import { checkLimits } from '../limits.js';
import { messageOnWire } from '../on-wire.js';
import { numberIn, objectIn, stringIn, type Payload } from '../payload.js';
import { messageIn, postMessage } from '../post-message.js';
import { roomForBot } from '../rooms.js';
import type { Media, Message, Room, World } from '../world.js';
import type { Method } from './method.js';

const tooLong = {
  text: { tooLong: 'Bad Request: message is too long' },
  caption: { tooLong: 'Bad Request: message caption is too long' },
};

export const sendMessage: Method = (world, { payload }) =>
  send(world, payload, () => ({ body: formattedText(payload, 'text', world.demand, tooLong.text) }));

export const sendPhoto: Method = (world, { payload, files }) =>
  send(world, payload, () => ({
    body: formattedText(payload, 'caption', world.demand, tooLong.caption),
    media: mediaOf(world, 'photo', stringIn(payload, 'photo'), files),
  }));

export const sendDocument: Method = (world, { payload, files }) =>
  send(world, payload, () => ({
    body: formattedText(payload, 'caption', world.demand, tooLong.caption),
    media: mediaOf(world, 'document', stringIn(payload, 'document'), files),
  }));

interface Content {
  readonly body: FormattedText;
  readonly media?: Media;
}

function send(world: World, payload: Payload, content: () => Content): Payload {
  const room = roomForBot(world, payload['chat_id']);
  const markup = checkedMarkup(payload, world.demand);
  const topicId = checkTopic(world, room, payload);
  const replyTo = repliedMessage(world, room, payload);
  const drawn = content();
  checkLimits(world, room);

  const message = postMessage(world, room, { ...drawn, markup, topicId, replyTo });
  room.lastBot = 'ours';
  return messageOnWire(world, message);
}

export function checkTopic(world: World, room: Room, payload: Payload): number | undefined {
  const id = numberIn(payload, 'message_thread_id');
  if (id === undefined) return undefined;
  const topic = room.topics.get(id);
  world.demand(
    'topic-known',
    topic !== undefined && !topic.isDeleted,
    'Bad Request: message thread not found',
  );

  return id;
}

function repliedMessage(world: World, room: Room, payload: Payload): Message | undefined {
  const asked = objectIn(payload, 'reply_parameters');
  if (!asked) return undefined;
  const message = messageIn(room, numberIn(asked, 'message_id'));
  world.demand(
    'replied-message-known',
    message !== undefined || asked['allow_sending_without_reply'] === true,
    'Bad Request: message to be replied not found',
  );

  return message;
}
