import type { FormattedText } from './entity.js';
import type { Payload } from './payload.js';
import { secondsOf, type Media, type Message, type Person, type Room, type World } from './world.js';

export interface Draft {
  readonly from?: Person | undefined;
  readonly body?: FormattedText;
  readonly media?: Media | undefined;
  readonly markup?: Payload | undefined;
  readonly service?: Payload;
  readonly topicId?: number | undefined;
  readonly replyTo?: Message | undefined;
}

/** Puts a message into the chat. Ids count by chat in supergroups and run through all other chats. */
export function postMessage(world: World, room: Room, draft: Draft): Message {
  const counter = room.chat.kind === 'supergroup' ? `messages in ${room.chat.id}` : 'messages';
  const message: Message = {
    id: world.count(counter),
    chat: room.chat,
    from: draft.from,
    date: secondsOf(world.now()),
    topicId: draft.topicId ?? draft.replyTo?.topicId,
    replyTo: draft.replyTo,
    service: draft.service,
    body: draft.body ?? { text: '', entities: [] },
    media: draft.media,
    markup: draft.markup,
    editDate: undefined,
    edits: 0,
    isDeleted: false,
    reactions: [],
  };
  room.messages.push(message);
  world.bell.ring();

  return message;
}

export function messageIn(room: Room, id: number | undefined): Message | undefined {
  return room.messages.find((message) => message.id === id && !message.isDeleted);
}
