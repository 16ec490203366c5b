import type { Message } from 'grammy/types';
import type { FileAt } from './incoming.js';

/** The message's own file, or for a command the one of the message it answers. */
export function fileFor(message: Message, text: string): FileAt | undefined {
  const own = fileIn(message);
  if (own || !text.startsWith('/') || !message.reply_to_message) return own;

  return fileIn(message.reply_to_message);
}

function fileIn({ document, photo }: Message): FileAt | undefined {
  if (document) {
    const { file_id: id, file_name: name = 'file', mime_type: mediaType, file_size: bytes = 0 } = document;

    return { id, name, mediaType: mediaType ?? 'application/octet-stream', bytes };
  }

  const largest = photo?.at(-1);
  if (!largest) return undefined;

  return { id: largest.file_id, name: 'photo.jpg', mediaType: 'image/jpeg', bytes: largest.file_size ?? 0 };
}
