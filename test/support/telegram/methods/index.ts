import type { Webhook } from '../webhook.js';
import { answerCallbackQuery } from './answer-callback-query.js';
import * as chats from './chats.js';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.js';
import * as edits from './edit.js';
import { deleteMessage, pinChatMessage, sendChatAction, setMessageReaction } from './messages.js';
import type { Method } from './method.js';
import * as profile from './profile.js';
import { sendDocument, sendMessage, sendPhoto } from './send.js';
import { updateMethods } from './updates.js';

export function methodsWith(webhook: Webhook): ReadonlyMap<string, Method> {
  return new Map(
    Object.entries({
      ...updateMethods(webhook),
      ...profile,
      ...chats,
      ...edits,
      answerCallbackQuery,
      deleteMessage,
      deleteMyCommands,
      getMyCommands,
      pinChatMessage,
      sendChatAction,
      sendDocument,
      sendMessage,
      sendPhoto,
      setMessageReaction,
      setMyCommands,
    }),
  );
}
