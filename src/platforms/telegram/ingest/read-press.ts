import type { CallbackQuery } from 'grammy/types';
import { typeButton } from '../draw/type-button.js';
import type { ReplyTo } from '../reply-to.js';
import { keyOf } from '../us.js';
import type { Incoming, Reading } from './incoming.js';
import { askerOf, roomOf, senderOf, threadOf } from './who-and-where.js';

/** The message may be too old for Telegram to show it; its number and its chat are known all the same. */
export function readPress(query: CallbackQuery, reading: Reading): Incoming {
  const { id, from, message, data: button } = query;
  if (!message || button === undefined || message.chat.type === 'channel') {
    return { kind: 'dead-press', query: id };
  }

  const room = roomOf(message.chat, threadOf(message));
  const asker = askerOf(from);
  const conversation = typeButton.conversationOf(button);
  if (conversation !== undefined) {
    return {
      kind: 'wants-to-type',
      wish: { query: id, address: room.address, conversation, ...asker },
    };
  }

  const replyTo: ReplyTo = { ...asker, message: null, pressed: message.message_id };

  return {
    kind: 'event',
    query: id,
    event: {
      key: keyOf(reading.us, String(reading.updateId)),
      receivedAt: reading.receivedAt,
      sender: senderOf(from),
      room,
      act: { kind: 'press', button },
      replyTo,
    },
  };
}
