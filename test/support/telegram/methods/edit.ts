import { isDeepStrictEqual } from 'node:util';

import { checkedMarkup } from '../check-markup.js';
import type { FormattedText } from '../entity.js';
import { mediaOf } from '../files.js';
import { checkLimits } from '../limits.js';
import { formattedText } from '../formatted-text.js';
import { messageOnWire } from '../on-wire.js';
import { numberIn, objectIn, stringIn, type Payload } from '../payload.js';
import { messageIn } from '../post-message.js';
import { roomForBot } from '../rooms.js';
import { secondsOf, type Media, type Message, type World } from '../world.js';
import type { Method } from './method.js';

export const editMessageText: Method = (world, { payload }) =>
  edit(world, payload, (message) => {
    const isText = message.media === undefined;
    world.demand('edit-of-what-is-there', isText, 'Bad Request: there is no text in the message to edit');
    return { body: formattedText(payload, 'text', world.demand, tooLong) };
  });

export const editMessageCaption: Method = (world, { payload }) =>
  edit(world, payload, (message) => {
    const hasMedia = message.media !== undefined;
    world.demand(
      'edit-of-what-is-there',
      hasMedia,
      'Bad Request: there is no caption in the message to edit',
    );
    return { body: formattedText(payload, 'caption', world.demand, captionTooLong) };
  });

export const editMessageMedia: Method = (world, { payload, files }) =>
  edit(world, payload, () => {
    const given = objectIn(payload, 'media') ?? {};
    const kind = stringIn(given, 'type') === 'photo' ? 'photo' : 'document';
    const body = formattedText(given, 'caption', world.demand, captionTooLong);
    return { body, media: mediaOf(world, kind, stringIn(given, 'media'), files) };
  });

export const editMessageReplyMarkup: Method = (world, { payload }) => edit(world, payload, () => ({}));

const tooLong = { tooLong: 'Bad Request: MESSAGE_TOO_LONG' };
const captionTooLong = { tooLong: 'Bad Request: message caption is too long' };
const notModified =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly ' +
  'the same as a current content and reply markup of the message';

interface Content {
  readonly body?: FormattedText;
  readonly media?: Media;
}

/** An edit without a keyboard takes the keyboard away. */
function edit(world: World, payload: Payload, content: (message: Message) => Content): unknown {
  const { demand } = world;
  const room = roomForBot(world, payload['chat_id']);
  const message = messageIn(room, numberIn(payload, 'message_id'));
  demand('edited-message-known', message !== undefined, 'Bad Request: message to edit not found');
  if (!message) return true;

  const isOwn = message.from === undefined && message.service === undefined;
  demand('edit-of-own-message', isOwn, "Bad Request: message can't be edited");
  const isPlain = message.markup === undefined || 'inline_keyboard' in message.markup;
  demand('edit-not-of-force-reply', isPlain, "Bad Request: message can't be edited");

  const wished = objectIn(payload, 'reply_markup');
  const isInline = wished === undefined || 'inline_keyboard' in wished;
  demand('edit-takes-inline-keyboard', isInline, 'Bad Request: inline keyboard expected');
  const markup = checkedMarkup(payload, demand);
  const { body = message.body, media = message.media } = content(message);
  checkLimits(world, room, 'editedAt');

  const isSame =
    isDeepStrictEqual(body, message.body) &&
    isDeepStrictEqual(rows(markup), rows(message.markup)) &&
    isSameFile(media, message.media);
  demand('edit-changes-something', !isSame, notModified);

  Object.assign(message, { body, media, markup, editDate: secondsOf(world.now()) });
  message.edits += 1;
  world.bell.ring();
  return messageOnWire(world, message);
}

function rows(markup: Payload | undefined): unknown {
  const keyboard = markup?.['inline_keyboard'];
  return Array.isArray(keyboard) && keyboard.length > 0 ? keyboard : undefined;
}

function isSameFile(one: Media | undefined, other: Media | undefined): boolean {
  return one?.kind === other?.kind && one?.file.id === other?.file.id;
}
