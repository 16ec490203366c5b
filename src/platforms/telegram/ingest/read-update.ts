import type { Update } from 'grammy/types';
import type { Us } from '../us.js';
import type { Incoming } from './incoming.js';
import { readMembership } from './read-membership.js';
import { readMessage } from './read-message.js';
import { readPress } from './read-press.js';

export const updatesWanted = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Undefined for what is nothing to us. */
export function readUpdate(update: Update, us: Us, receivedAt: Date): Incoming | undefined {
  const reading = { us, updateId: update.update_id, receivedAt };

  if (update.message) return readMessage(update.message, reading, false);
  if (update.edited_message) return readMessage(update.edited_message, reading, true);
  if (update.callback_query) return readPress(update.callback_query, reading);
  if (update.my_chat_member) return readMembership(update.my_chat_member, reading);

  return undefined;
}

/** Updates of one chat are taken one after the other. */
export function chatOf(update: Update): number | undefined {
  return (update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member)
    ?.chat.id;
}
