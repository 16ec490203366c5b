import { rowsOf } from './check-markup.js';
import type { Entity } from './entity.js';
import { stringIn, type Payload } from './payload.js';
import type { Upload } from './read-multipart.js';
import { renderHtml } from './render-html.js';
import type { Chat, Message, Person, World } from './world.js';

/** A message as a person sees it at this moment. */
export interface SeenMessage {
  readonly chat: Chat;
  readonly id: number;
  /** Absent when the bot wrote it. */
  readonly from: Person | undefined;
  /** The text, or the caption of a file. */
  readonly text: string;
  readonly html: string;
  readonly entities: readonly Entity[];
  /** The labels of the buttons under it, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly buttons: readonly SeenButton[];
  /** Opens the field for an answer; with the text that stands in it, if any. */
  readonly forceReply: { readonly placeholder: string | undefined; readonly selective: boolean } | undefined;
  readonly edits: number;
  readonly topicId: number | undefined;
  readonly replyToId: number | undefined;
  readonly photo: Upload | undefined;
  readonly document: Upload | undefined;
  readonly reactions: readonly string[];
  /** What happened in the chat, when nobody wrote this. */
  readonly service: Payload | undefined;
}

export interface SeenButton {
  readonly label: string;
  readonly callbackData: string | undefined;
  readonly url: string | undefined;
}

export function seenMessage(message: Message): SeenMessage {
  const { chat, id, from, body, markup, media, edits, topicId, reactions, service } = message;
  const rows = rowsOf(markup).map((row) => row.map(buttonSeen));

  return {
    chat,
    id,
    from,
    ...body,
    html: renderHtml(body),
    rows: rows.map((row) => row.map(({ label }) => label)),
    buttons: rows.flat(),
    forceReply:
      markup?.['force_reply'] === true
        ? {
            placeholder: stringIn(markup, 'input_field_placeholder'),
            selective: markup['selective'] === true,
          }
        : undefined,
    edits,
    topicId,
    replyToId: message.replyTo?.id,
    photo: media?.kind === 'photo' ? media.file : undefined,
    document: media?.kind === 'document' ? media.file : undefined,
    reactions,
    service,
  };
}

export function seenIn(world: World, chat: Chat): readonly SeenMessage[] {
  const messages = world.rooms.get(chat.id)?.messages ?? [];
  return messages.filter(({ isDeleted }) => !isDeleted).map(seenMessage);
}

function buttonSeen(button: Payload): SeenButton {
  return {
    label: stringIn(button, 'text') ?? '',
    callbackData: stringIn(button, 'callback_data'),
    url: stringIn(button, 'url'),
  };
}
