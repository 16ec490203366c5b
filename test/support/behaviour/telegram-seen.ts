import type { SeenMessage } from '../telegram/seen-message.js';
import type { Update } from '../telegram/updates.js';
import type { Seen } from './chat-driver.js';

export function seen(message: SeenMessage): Seen {
  const { id, text, buttons, edits, photo, document } = message;

  return {
    id: String(id),
    text,
    labels: buttons.map(({ label }) => label),
    edits,
    alone: false,
    ...(photo && { picture: { png: new Uint8Array(photo.content), description: null } }),
    ...(document && { file: { name: document.name, content: document.content.toString() } }),
    own: message,
  };
}

/** An update that Telegram numbered long before the others. */
export function lineLike(update: Update, number: number, text: string): Update {
  const message = { ...(update['message'] as object), message_id: 900_000 + number, text, entities: [] };

  return { update_id: 500_000_000 + number, message };
}

export function senderIn(update: Update | undefined): number | undefined {
  const about = Object.values(update ?? {}).find((value) => typeof value === 'object');

  return (about as { from?: { id: number } } | undefined)?.from?.id;
}
