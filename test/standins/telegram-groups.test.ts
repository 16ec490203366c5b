import { expect, test } from 'vitest';

import { openScene } from './telegram-cast.js';

test('in groups the bot hears what is for it', async () => {
  const { telegram, luka, ana, group, send } = await openScene();
  const before = telegram.updates.length;
  telegram.say(luka, group, 'Shall we log it?');
  telegram.say(luka, group, '/log');
  telegram.say(luka, group, '/log@another_bot 12');
  expect(telegram.updates).toHaveLength(before);

  telegram.say(ana, group, '/log@belezka_bot 12');
  const question = await send({ chat_id: group.id, text: 'How many?' });
  telegram.say(ana, group, 'Twelve', { replyTo: { chat: group, id: question } });
  telegram.say(ana, group, '/undo');
  telegram.anotherBotSpeaks(group);
  telegram.say(ana, group, '/undo');

  expect(telegram.updates.slice(before)).toMatchObject([
    { message: { text: '/log@belezka_bot 12', entities: [{ type: 'bot_command', offset: 0, length: 16 }] } },
    { message: { text: 'Twelve', reply_to_message: { message_id: question, from: { is_bot: true } } } },
    { message: { text: '/undo' } },
  ]);
});

test('a bot that is administrator hears everything', async () => {
  const { telegram, luka, group } = await openScene();
  telegram.addBot(group, luka, 'administrator');
  telegram.say(luka, group, 'Shall we log it?');

  expect(telegram.updates.slice(-2)).toMatchObject([
    {
      my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'administrator' } },
    },
    { message: { text: 'Shall we log it?' } },
  ]);
});

test.each([
  { allowed: undefined, kinds: ['message'] },
  { allowed: ['message', 'chat_member'], kinds: ['message', 'chat_member'] },
])('changes of members come when asked for: $allowed', async ({ allowed, kinds }) => {
  const { telegram, luka, ana, ask } = await openScene();
  const group = telegram.group('MC Reka', { members: [luka], bot: 'administrator' });
  await ask('getUpdates', { allowed_updates: allowed });
  const before = telegram.updates.length;
  telegram.join(group, ana);

  expect(telegram.updates.slice(before).map((update) => Object.keys(update)[1])).toEqual(kinds);
});

test('a group moves to a supergroup and says where', async () => {
  const { telegram, luka, group, ask } = await openScene();
  const supergroup = telegram.migrate(group);

  expect(await ask('sendMessage', { chat_id: group.id, text: 'Hello' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: supergroup.id },
  });
  expect(telegram.updates.slice(-2)).toMatchObject([
    { message: { chat: { id: group.id }, migrate_to_chat_id: supergroup.id } },
    { message: { chat: { id: supergroup.id, type: 'supergroup' }, migrate_from_chat_id: group.id } },
  ]);
  expect(() => telegram.say(luka, group, 'Too late')).toThrow('upgraded');
});

test('what is said in a topic stays in it', async () => {
  const { telegram, luka, ask } = await openScene();
  const forum = telegram.group('Mreža Hrast', { forum: true, members: [luka] });
  const topic = telegram.topic(forum, 'Celje');
  telegram.say(luka, forum, '/log@belezka_bot', { topic });
  const message = { message_thread_id: topic.id, is_topic_message: true };

  expect(telegram.updates.at(-1)).toMatchObject({
    message: { ...message, reply_to_message: { forum_topic_created: { name: 'Celje' } } },
  });
  const here = { chat_id: forum.id, message_thread_id: topic.id, text: 'Noted.' };
  expect(await ask('sendMessage', here)).toMatchObject({ ok: true, result: message });

  telegram.deleteTopic(forum, topic);
  expect((await ask('sendMessage', here)).description).toBe('Bad Request: message thread not found');
});

test('the bot learns who has blocked it', async () => {
  const { telegram, luka, chat, ask } = await openScene();
  telegram.block(luka);

  expect(telegram.updates.at(-1)).toMatchObject({
    my_chat_member: { chat: { id: chat.id }, new_chat_member: { status: 'kicked' } },
  });
  expect(await ask('sendMessage', { chat_id: chat.id, text: 'Hello' })).toMatchObject({
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  telegram.unblock(luka);
  expect(await ask('sendMessage', { chat_id: chat.id, text: 'Hello' })).toMatchObject({ ok: true });
});

test.each([
  { supergroup: false, kind: 'group' },
  { supergroup: true, kind: 'supergroup' },
])('a bot learns it was kicked from a $kind', async ({ supergroup, kind }) => {
  const { telegram, luka, ask } = await openScene();
  const group = telegram.group('MC Reka', { supergroup, members: [luka] });
  telegram.kickBot(group, luka);

  expect(telegram.updates.at(-1)).toMatchObject({
    my_chat_member: { from: { first_name: 'Luka' }, new_chat_member: { status: 'kicked' } },
  });
  expect(await ask('sendMessage', { chat_id: group.id, text: 'Hello' })).toMatchObject({
    error_code: 403,
    description: `Forbidden: bot was kicked from the ${kind} chat`,
  });
});
