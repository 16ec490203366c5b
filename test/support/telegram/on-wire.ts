import type { Payload } from './payload.js';
import type { Bot, Chat, Media, Message, Person, Room, World } from './world.js';

export function botOnWire({ id, firstName, name }: Bot): Payload {
  return { id, is_bot: true, first_name: firstName, username: name };
}

export function personOnWire({ id, firstName, username, languageCode }: Person): Payload {
  return {
    id,
    is_bot: false,
    first_name: firstName,
    ...(username !== undefined && { username }),
    ...(languageCode !== undefined && { language_code: languageCode }),
  };
}

export function chatOnWire(world: World, { id, kind, title, isForum }: Chat): Payload {
  if (kind !== 'private') return { id, type: kind, title, ...(isForum && { is_forum: true }) };

  const username = world.rooms.get(id)?.person?.username;
  return { id, type: kind, first_name: title, ...(username !== undefined && { username }) };
}

export function messageOnWire(world: World, message: Message, isQuoted = false): Payload {
  const { id, chat, from, date, replyTo, service, body, media, markup, editDate } = message;
  const quoted = replyTo ?? topicOpening(world.rooms.get(chat.id), message);
  const isInline = markup !== undefined && 'inline_keyboard' in markup;

  return {
    message_id: id,
    from: from ? personOnWire(from) : botOnWire(world.bot),
    chat: chatOnWire(world, chat),
    date,
    ...(editDate !== undefined && { edit_date: editDate }),
    ...threadOnWire(message),
    ...(quoted && !isQuoted && { reply_to_message: messageOnWire(world, quoted, true) }),
    ...(service ?? contentOnWire(body, media)),
    ...(isInline && { reply_markup: markup }),
  };
}

/** In a supergroup without topics answers have a thread too, into which nothing can be sent. */
function threadOnWire({ chat, topicId, replyTo }: Message): Payload {
  if (topicId !== undefined) return { message_thread_id: topicId, is_topic_message: true };
  if (chat.kind !== 'supergroup' || !replyTo) return {};

  let root = replyTo;
  while (root.replyTo) root = root.replyTo;
  return { message_thread_id: root.id };
}

function contentOnWire({ text, entities }: Message['body'], media: Media | undefined): Payload {
  if (!media) return { text, ...(entities.length > 0 && { entities }) };

  return {
    ...mediaOnWire(media),
    ...(text !== '' && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
  };
}

function mediaOnWire({ kind, file }: Media): Payload {
  const ids = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.content.length };
  if (kind === 'photo') return { photo: [{ ...ids, width: 1_280, height: 720 }] };

  return { document: { ...ids, file_name: file.name } };
}

/** What stands in a topic answers, for the program, the message that opened the topic. */
function topicOpening(room: Room | undefined, { id, topicId }: Message): Message | undefined {
  if (topicId === undefined || topicId === id) return undefined;
  return room?.messages.find((message) => message.id === topicId);
}
