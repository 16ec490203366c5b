import type { Chat, User } from 'grammy/types';
import type { RoomSeen, Sender } from '../../../core/inbound.js';
import { addressOf } from '../address.js';
import type { ReplyTo } from '../reply-to.js';
import type { Us } from '../us.js';

export function senderOf(user: User): Sender {
  return {
    platform: 'telegram',
    userId: String(user.id),
    displayName: nameOf(user),
    clientLanguage: user.language_code ?? null,
  };
}

/** What an answer needs to know of whom it is for. */
export function askerOf(user: User): Pick<ReplyTo, 'user' | 'name' | 'language'> {
  return { user: user.id, name: nameOf(user), language: user.language_code ?? null };
}

/** Of what happens to a room, and nobody in particular did. */
export function ourselves({ id, username }: Us): Sender {
  return { platform: 'telegram', userId: String(id), displayName: username, clientLanguage: null };
}

function nameOf({ first_name: first, last_name: last }: User): string {
  return last === undefined ? first : `${first} ${last}`;
}

/** `thread` only counts where the chat has topics. */
export function roomOf(chat: Chat, thread: number | null): RoomSeen {
  const isPrivate = chat.type === 'private';

  return {
    address: addressOf({ chat: chat.id, thread: isPrivate ? null : thread }),
    kind: isPrivate ? 'private' : 'group',
    title: isPrivate ? chat.first_name : chat.title,
  };
}

interface Placed {
  readonly message_thread_id?: number | undefined;
  readonly is_topic_message?: boolean | undefined;
}

export function threadOf({ is_topic_message: inTopic, message_thread_id: thread }: Placed): number | null {
  return inTopic === true && thread !== undefined ? thread : null;
}
