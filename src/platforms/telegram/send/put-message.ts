import type { Sent } from '../../../core/chat-platform.js';
import type { Message } from '../../../core/message.js';
import { addressOf, type Spot } from '../address.js';
import { drawMessage, type Part } from '../draw/draw-message.js';
import type { Link } from '../link.js';
import { sendParts } from './send-parts.js';
import { againOf } from './sent-of.js';

export interface Putting {
  readonly key: string;
  readonly spot: Spot;
  readonly message: Message;
  readonly slot: string | undefined;
  /** Our message whose place it takes. */
  readonly onto: number | null;
  readonly answering: number | null;
  /** An earlier message that can't be edited is taken away, and not just its buttons. */
  readonly clears?: true;
  /** Whether it is sent again where nobody knows if it arrived. */
  readonly repeatable?: true;
}

/** Puts a message where it belongs: in place of an earlier one where that can be, else as a new one. */
export async function putMessage(putting: Putting, link: Link): Promise<Sent> {
  const { key, spot, message, slot, onto, answering, clears, repeatable } = putting;
  const parts = drawMessage(message);
  if (parts.length === 0) return { kind: 'never', because: 'there is nothing to say' };

  const earlier = onto ?? (await heldBy(slot, spot, link));
  if (earlier === 'unknown') return { kind: 'later', afterMs: 5_000 };

  const edited = earlier === undefined ? undefined : await edit(earlier, spot, parts, link);
  const sent =
    edited ?? (await sendParts({ key, spot, parts, answering, ...(repeatable && { repeatable }) }, link));
  if (sent.kind !== 'sent' || sent.messageRef === null) return sent;

  const isKnown = onto === null && String(earlier) === sent.messageRef;
  if (slot !== undefined && !isKnown) await keep(slot, spot, sent.messageRef, link);
  if (edited === undefined && earlier !== undefined) {
    await (clears ? remove(earlier, spot, link) : removeKeyboard(earlier, spot, link));
  }

  return sent;
}

async function heldBy(
  slot: string | undefined,
  spot: Spot,
  { deps }: Link,
): Promise<number | undefined | 'unknown'> {
  if (slot === undefined) return undefined;

  try {
    const ref = await deps.posted.find('telegram', addressOf(spot), slot);
    return ref === undefined ? undefined : Number(ref);
  } catch (error) {
    deps.log.error({ err: error }, 'Where an answer stands in Telegram could not be looked up.');
    return 'unknown';
  }
}

/** Undefined where it must be posted anew: the message is gone, too old, or of another kind. */
async function edit(
  earlier: number,
  { chat }: Spot,
  parts: readonly Part[],
  { api, reach, pace }: Link,
): Promise<Sent | undefined> {
  const [part] = parts;
  if (part?.kind !== 'text' || parts.length > 1) return undefined;

  const edited = await reach(chat, (at) =>
    api.editMessageText(at, earlier, part.html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(part.keyboard.length > 0 && { reply_markup: { inline_keyboard: part.keyboard } }),
    }),
  );
  const isThere =
    edited.kind === 'done' ||
    (edited.kind === 'refused' && edited.because.includes('message is not modified'));
  if (isThere) {
    pace.noteSent(chat);
    return { kind: 'sent', messageRef: String(earlier) };
  }

  return edited.kind === 'refused' && edited.code === 400 ? undefined : againOf(edited);
}

/** Nobody is to press what no longer holds; that it can't be done changes nothing. */
async function removeKeyboard(earlier: number, { chat }: Spot, { api, reach }: Link): Promise<void> {
  await reach(chat, (at) => api.editMessageReplyMarkup(at, earlier));
}

async function remove(earlier: number, { chat }: Spot, { api, reach }: Link): Promise<void> {
  await reach(chat, (at) => api.deleteMessage(at, earlier));
}

/** The message is out: that it could not be noted must not have it sent again. */
async function keep(slot: string, spot: Spot, ref: string, { deps }: Link): Promise<void> {
  try {
    await deps.posted.keep('telegram', addressOf(spot), slot, ref, deps.now());
  } catch (error) {
    deps.log.error({ err: error }, 'Where an answer stands in Telegram could not be kept.');
  }
}
