import type { Payload } from '../support/telegram/payload.js';
import type { RuleName } from '../support/telegram/rules.js';
import { openQuery, refused } from './telegram-asks.js';
import type { Scene } from './telegram-cast.js';

export const circumstances = {
  'edit-changes-something': async ({ ask, chat, send }: Scene) => {
    const id = await send({ chat_id: chat.id, text: 'Same' });
    return refused(ask('editMessageText', { chat_id: chat.id, message_id: id, text: 'Same ' }));
  },
  'edited-message-known': onUnknownMessage('editMessageText', { text: 'New' }),
  'deleted-message-known': onUnknownMessage('deleteMessage'),
  'pinned-message-known': onUnknownMessage('pinChatMessage'),
  'reacted-message-known': onUnknownMessage('setMessageReaction', { reaction: [] }),
  'replied-message-known': ({ ask, chat }: Scene) =>
    refused(ask('sendMessage', { chat_id: chat.id, text: 'Hi', reply_parameters: { message_id: 999 } })),
  'deleted-within-48-hours': ({ ask, group, telegram, luka }: Scene) => {
    const { id } = telegram.say(luka, group, 'Mine');
    return refused(ask('deleteMessage', { chat_id: group.id, message_id: id }));
  },
  'chat-known': ({ ask }: Scene) => refused(ask('sendMessage', { chat_id: 77, text: 'Hi' })),
  'chat-not-upgraded': (scene: Scene) => {
    scene.telegram.migrate(scene.group);
    return refusedInGroup(scene);
  },
  'topic-known': ({ ask, telegram }: Scene) => {
    const forum = telegram.group('Forum', { forum: true });
    return refused(ask('sendMessage', { chat_id: forum.id, text: 'Hi', message_thread_id: 99 }));
  },
  'person-pressed-start': ({ ask, ana }: Scene) =>
    refused(ask('sendMessage', { chat_id: ana.id, text: 'Hi' })),
  'bot-not-blocked': ({ ask, telegram, luka }: Scene) => {
    telegram.block(luka);
    return refused(ask('sendMessage', { chat_id: luka.id, text: 'Hi' }));
  },
  'bot-not-kicked': (scene: Scene) => {
    scene.telegram.kickBot(scene.group, scene.luka);
    return refusedInGroup(scene);
  },
  'bot-is-member': async (scene: Scene) => {
    await scene.ask('leaveChat', { chat_id: scene.group.id });
    return refusedInGroup(scene);
  },
  'one-a-second-per-chat': async ({ ask, chat, send }: Scene) => {
    await send({ chat_id: chat.id });
    return refused(ask('sendMessage', { chat_id: chat.id, text: 'Hi' }));
  },
  'twenty-a-minute-per-group': async ({ ask, group, send, pass }: Scene) => {
    for (let sent = 0; sent < 20; sent += 1) {
      await send({ chat_id: group.id });
      pass(1);
    }
    return refused(ask('sendMessage', { chat_id: group.id, text: 'Hi' }));
  },
  'thirty-a-second-per-bot': async ({ ask, telegram, send }: Scene) => {
    for (let sent = 0; sent < 30; sent += 1) await send({ chat_id: telegram.group(`Klub ${sent}`).id });
    return refused(ask('sendMessage', { chat_id: telegram.group('Klub').id, text: 'Hi' }));
  },
  'one-poller': async ({ ask, telegram, luka, chat }: Scene) => {
    const offset = Number(telegram.updates.at(-1)?.update_id) + 1;
    const first = refused(ask('getUpdates', { offset, timeout: 50 }));
    await telegram.listening();
    await ask('getUpdates', { offset });
    telegram.say(luka, chat, 'Hello');
    return first;
  },
  'query-open': async (scene: Scene) => {
    const id = await openQuery(scene);
    await scene.ask('answerCallbackQuery', { callback_query_id: id });
    return refused(scene.ask('answerCallbackQuery', { callback_query_id: id }));
  },
  'poll-without-webhook': async ({ ask }: Scene) => {
    await ask('setWebhook', { url: 'http://127.0.0.1:9/' });
    return refused(ask('getUpdates'));
  },
  'privacy-mode': ({ telegram, luka, group }: Scene) => {
    const before = telegram.updates.length;
    telegram.say(luka, group, 'Only for people');
    return Promise.resolve(telegram.updates.length === before);
  },
} satisfies Partial<Record<RuleName, (scene: Scene) => Promise<boolean>>>;

function onUnknownMessage(method: string, payload: Payload = {}): (scene: Scene) => Promise<boolean> {
  return ({ ask, chat }) => refused(ask(method, { chat_id: chat.id, message_id: 999, ...payload }));
}

function refusedInGroup({ ask, group }: Scene): Promise<boolean> {
  return refused(ask('sendMessage', { chat_id: group.id, text: 'Hi' }));
}
