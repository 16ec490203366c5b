import type { Message } from 'grammy/types';
import type { TextAct } from '../../../core/inbound.js';
import type { ReplyTo } from '../reply-to.js';
import { keyOf } from '../us.js';
import { answeredBy } from './answered-by.js';
import { fileFor } from './file-for.js';
import type { Incoming, Reading } from './incoming.js';
import { readMove } from './read-move.js';
import { readSpoken } from './spoken.js';
import { askerOf, roomOf, senderOf, threadOf } from './who-and-where.js';

/** Bots, service messages, stickers and the like are nothing to us. */
export function readMessage(message: Message, reading: Reading, edited: boolean): Incoming | undefined {
  const { chat, from, sender_chat: inTheNameOf } = message;
  if (message.migrate_to_chat_id !== undefined || message.migrate_from_chat_id !== undefined) {
    return readMove(message, reading);
  }
  if (chat.type === 'channel' || !hasContent(message)) return undefined;

  const spoken = readSpoken(message.text ?? message.caption ?? '', reading.us);
  const answered = answeredBy(message, reading.us);
  const addressed = chat.type === 'private' || spoken.to === 'us' || answered !== undefined;
  if (spoken.to === 'another-bot') return undefined;

  const room = roomOf(chat, threadOf(message));
  if (inTheNameOf) {
    const isAdministrator = addressed && inTheNameOf.id === chat.id && !edited;
    return isAdministrator
      ? { kind: 'faceless', address: room.address, message: message.message_id }
      : undefined;
  }
  if (!from || from.is_bot) return undefined;

  const file = addressed ? fileFor(message, spoken.text) : undefined;
  const act: TextAct = {
    kind: 'text',
    text: spoken.text,
    addressed,
    message: String(message.message_id),
    ...(edited && { edited }),
  };
  const replyTo: ReplyTo = { ...askerOf(from), message: message.message_id, pressed: null };

  return {
    kind: 'event',
    event: {
      key: keyOf(reading.us, String(reading.updateId)),
      receivedAt: reading.receivedAt,
      sender: senderOf(from),
      room,
      act,
      replyTo,
    },
    ...(file && { file }),
    ...(answered && { answered }),
  };
}

function hasContent({ text, caption, document, photo }: Message): boolean {
  return text !== undefined || caption !== undefined || document !== undefined || photo !== undefined;
}
