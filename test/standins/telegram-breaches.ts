import { askBotApi } from '../support/telegram/ask-bot-api.js';
import type { Payload } from '../support/telegram/payload.js';
import type { RuleName } from '../support/telegram/rules.js';
import { fileBreaches } from './telegram-breaches-of-files.js';
import { keyboard, openQuery, refused } from './telegram-asks.js';
import { circumstances } from './telegram-breaches-by-circumstance.js';
import type { Scene } from './telegram-cast.js';

/** Does what the rule is against; resolves with whether it was refused. */
export type Breach = (scene: Scene) => Promise<boolean>;

export const breaches: Readonly<Record<RuleName, Breach>> = {
  ...circumstances,
  ...fileBreaches,
  'token-known': async ({ telegram: { apiRoot } }) => {
    const { ok } = await askBotApi({ apiRoot, token: '1:wrong' }, 'getMe');
    return !ok;
  },
  'method-known': ({ ask }) => refused(ask('sendMesage', {})),
  'fields-known': sending({ txt: 'Hi' }),
  'fields-required': ({ ask }) => refused(ask('setMyCommands', {})),
  'fields-typed': sending({ disable_notification: 'yes' }),
  'text-not-empty': sending({ text: ' \n ' }),
  'text-4096-units': sending({ text: '🙂'.repeat(2_049) }),
  'caption-1024-units': ({ ask, chat, telegram, luka }) => {
    telegram.document(luka, chat, { name: 'a.txt', content: 'a' });
    const document = 'BQACAgQAAx000000000001';
    return refused(ask('sendDocument', { chat_id: chat.id, document, caption: 'a'.repeat(1_025) }));
  },
  'parse-mode-known': sending({ parse_mode: 'MarkdownV3' }),
  'html-well-formed': sending({ text: '<b>Bold', parse_mode: 'HTML' }),
  'entities-within-text': sending({ entities: [{ type: 'bold', offset: 3, length: 9 }] }),
  'entity-type-known': sending({ entities: [{ type: 'fat', offset: 0, length: 1 }] }),
  'button-has-text': sending({ reply_markup: keyboard({ text: '', callback_data: 'a' }) }),
  'button-has-one-action': sending({ reply_markup: keyboard({ text: 'A' }) }),
  'button-data-64-bytes': sending({ reply_markup: keyboard({ text: 'A', callback_data: 'č'.repeat(33) }) }),
  'button-url-valid': sending({ reply_markup: keyboard({ text: 'A', url: 'not an address' }) }),
  'keyboard-100-buttons': sending({
    reply_markup: keyboard(
      ...Array.from({ length: 101 }, (_, at) => ({ text: 'A', callback_data: `${at}` })),
    ),
  }),
  'placeholder-64-units': sending({
    reply_markup: { force_reply: true, input_field_placeholder: 'a'.repeat(65) },
  }),
  'edit-takes-inline-keyboard': async ({ ask, chat, send }) => {
    const id = await send({ chat_id: chat.id });
    const edit = { chat_id: chat.id, message_id: id, text: 'New', reply_markup: { force_reply: true } };
    return refused(ask('editMessageText', edit));
  },
  'edit-not-of-force-reply': async ({ ask, chat, send }) => {
    const id = await send({ chat_id: chat.id, reply_markup: { force_reply: true } });
    return refused(ask('editMessageText', { chat_id: chat.id, message_id: id, text: 'New' }));
  },
  'edit-of-own-message': ({ ask, chat, telegram, luka }) => {
    const { id } = telegram.say(luka, chat, 'Mine');
    return refused(ask('editMessageText', { chat_id: chat.id, message_id: id, text: 'New' }));
  },
  'edit-of-what-is-there': async ({ ask, chat, send }) => {
    const id = await send({ chat_id: chat.id });
    return refused(ask('editMessageCaption', { chat_id: chat.id, message_id: id, caption: 'New' }));
  },
  'reaction-known': async ({ ask, chat, send }) => {
    const id = await send({ chat_id: chat.id });
    const reaction = [{ type: 'emoji', emoji: '🛹' }];
    return refused(ask('setMessageReaction', { chat_id: chat.id, message_id: id, reaction }));
  },
  'chat-action-known': ({ ask, chat }) =>
    refused(ask('sendChatAction', { chat_id: chat.id, action: 'thinking' })),
  'query-text-200-units': async (scene) => {
    const id = await openQuery(scene);
    return refused(scene.ask('answerCallbackQuery', { callback_query_id: id, text: 'a'.repeat(201) }));
  },
  'command-name-valid': settingCommands({ commands: [{ command: 'poročilo', description: 'Report' }] }),
  'command-description-256': settingCommands({ commands: [{ command: 'log', description: '' }] }),
  'commands-100': settingCommands({
    commands: Array.from({ length: 101 }, (_, at) => ({ command: `c${at}`, description: 'One' })),
  }),
  'language-two-letters': settingCommands({ commands: [], language_code: 'sl-SI' }),
  'description-512': ({ ask }) => refused(ask('setMyDescription', { description: 'a'.repeat(513) })),
  'short-description-120': ({ ask }) =>
    refused(ask('setMyShortDescription', { short_description: 'a'.repeat(121) })),
  'webhook-over-https': ({ ask }) => refused(ask('setWebhook', { url: 'http://belezka.invalid/' })),
  'webhook-secret-valid': ({ ask }) => refused(ask('setWebhook', { url: '', secret_token: 'č' })),
};

function sending(payload: Payload): Breach {
  return ({ ask, chat }) => refused(ask('sendMessage', { chat_id: chat.id, text: 'Hello', ...payload }));
}

function settingCommands(payload: Payload): Breach {
  return ({ ask }) => refused(ask('setMyCommands', payload));
}
