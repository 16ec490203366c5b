import { InputFile } from 'grammy';
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types';
import type { Sent } from '../../../core/chat-platform.js';
import type { Spot } from '../address.js';
import type { Part } from '../draw/draw-message.js';
import { keepNewest } from '../keep-newest.js';
import type { Link } from '../link.js';
import type { Reached } from './reach.js';
import { againOf, sentOf } from './sent-of.js';

export interface Sending {
  /** The same message tried again has the same key. */
  readonly key: string;
  readonly spot: Spot;
  readonly parts: readonly Part[];
  /** The message in the same chat that it answers. */
  readonly answering: number | null;
  readonly forceReply?: ForceReply;
  /** Whether it is sent again where nobody knows if it arrived. */
  readonly repeatable?: true;
}

/** Sends the parts in order; tried again, those that went out are not repeated. Failed for good, the failure is told. */
export async function sendParts(sending: Sending, link: Link): Promise<Sent> {
  const { key, parts } = sending;
  let ids = link.begun.get(key) ?? [];

  for (const part of parts.slice(ids.length)) {
    const reached = await sendPart(
      part,
      { ...sending, answering: ids.length === 0 ? sending.answering : null },
      link,
    );

    if (reached.kind !== 'done') return broken(sending.repeatable ? againOf(reached) : sentOf(reached));
    ids = [...ids, reached.value];
  }
  link.begun.delete(key);

  return { kind: 'sent', messageRef: String(ids.at(-1)) };

  function broken(became: Sent): Sent {
    if (became.kind !== 'later') link.begun.delete(key);
    else if (ids.length > 0) keepNewest(link.begun, key, ids);

    return became;
  }
}

async function sendPart(
  part: Part,
  { spot, answering, forceReply }: Sending,
  link: Link,
): Promise<Reached<number>> {
  const { api, reach, pace } = link;
  const markup = markupOf(part, forceReply);
  const common = {
    ...(spot.thread !== null && { message_thread_id: spot.thread }),
    ...(answering !== null && {
      reply_parameters: { message_id: answering, allow_sending_without_reply: true },
    }),
    ...(markup && { reply_markup: markup }),
  };
  const worded = { ...common, ...(part.html !== '' && { parse_mode: 'HTML' as const }) };
  const caption = part.html === '' ? {} : { caption: part.html };

  return reach(spot.chat, async (chat) => {
    const sent = await post(chat);
    pace.noteSent(chat);

    return sent.message_id;
  });

  function post(chat: number): Promise<{ message_id: number }> {
    switch (part.kind) {
      case 'text':
        return api.sendMessage(chat, part.html, { ...worded, link_preview_options: { is_disabled: true } });
      case 'photo':
        return api.sendPhoto(chat, new InputFile(part.png, 'picture.png'), { ...worded, ...caption });
      case 'document':
        return api.sendDocument(chat, new InputFile(part.file.content, part.file.name), {
          ...worded,
          ...caption,
          disable_content_type_detection: true,
        });
    }
  }
}

function markupOf(
  { keyboard }: Part,
  forceReply?: ForceReply,
): InlineKeyboardMarkup | ForceReply | undefined {
  return keyboard.length > 0 ? { inline_keyboard: keyboard } : forceReply;
}
