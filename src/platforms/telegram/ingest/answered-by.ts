import type { Message } from 'grammy/types';
import { typeButton } from '../draw/type-button.js';
import type { Us } from '../us.js';
import type { Answered } from './incoming.js';

/** Our message that this one answers. Everything in a topic answers, for Telegram, the message that opened it. */
export function answeredBy(message: Message, us: Us): Answered | undefined {
  const ours = message.reply_to_message;
  if (ours?.from?.id !== us.id || ours.forum_topic_created) return undefined;

  const rows = ours.reply_markup?.inline_keyboard ?? [];
  const conversations = rows
    .flat()
    .map((button) =>
      'callback_data' in button ? typeButton.conversationOf(button.callback_data) : undefined,
    );

  return { message: ours.message_id, conversation: conversations.find((one) => one !== undefined) ?? null };
}
