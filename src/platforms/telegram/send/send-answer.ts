import type { DueAnswer, Sent } from '../../../core/chat-platform.js';
import type { Message } from '../../../core/message.js';
import { isGroup, spotOf, type Spot } from '../address.js';
import type { Link } from '../link.js';
import { readReplyTo, type ReplyTo } from '../reply-to.js';
import { askInWords, needsWords, withTypeButton } from './ask-to-type.js';
import { noteIfGone } from './note-if-gone.js';
import { putMessage } from './put-message.js';
import { sendInPrivate } from './send-in-private.js';

/** Sends one answer to where it belongs. */
export async function sendAnswer(due: DueAnswer, link: Link): Promise<Sent> {
  if (await link.toasts.get(due.key)) return { kind: 'sent', messageRef: null };

  const spot = spotOf(due.address);
  const asker = readReplyTo(due.replyTo);
  if (due.answer.audience === 'private' && isGroup(spot)) return sendInPrivate(due, asker, link);

  const sent = await sendHere(due, spot, asker, link);
  await noteIfGone(sent, spot, keyOf(due), link);
  return sent;
}

function keyOf({ key, index }: DueAnswer): string {
  return `${key}:${index}`;
}

async function sendHere(due: DueAnswer, spot: Spot, asker: ReplyTo | undefined, link: Link): Promise<Sent> {
  const { message, slot, onto, clears } = due.answer;
  const inGroup = isGroup(spot);
  const sent = await putMessage(
    {
      key: keyOf(due),
      spot,
      message: inGroup ? withTypeButton(message, link) : message,
      slot,
      onto: onto === 'pressed' ? (asker?.pressed ?? null) : null,
      answering: inGroup ? (asker?.message ?? null) : null,
      ...(clears && { clears }),
      // A receipt that comes twice harms less than one that never comes: the line would be typed again.
      repeatable: true,
    },
    link,
  );
  if (inGroup && asker && sent.kind === 'sent') await promptFor(message, spot, asker, link);

  return sent;
}

/** The question is out, with a button for the same: that the prompt is not must not have it sent again. */
async function promptFor(message: Message, spot: Spot, asker: ReplyTo, link: Link): Promise<void> {
  if (!needsWords(message) || !message.awaitsText) return;

  try {
    await askInWords(message.awaitsText, { spot, asker }, link);
  } catch (error) {
    link.deps.log.error({ err: error }, 'A prompt in a Telegram group could not be kept.');
  }
}
