import { expect, test } from 'vitest';
import { onePixel } from '../../support/pictures.js';
import { openTelegramChat, toAsker, toRoom } from '../../support/telegram-chat.js';
import type { Message } from '../../../src/core/message.js';

const question: Message = {
  lines: [['How many came?']],
  buttons: [
    { id: 'log:c1:2:5', label: '5' },
    { id: 'log:c1:2:=cancel', label: 'Cancel' },
  ],
  awaitsText: { conversation: 'c1', button: 'Type …', prompt: 'How many came?' },
};
const inWords: Message = {
  lines: [['What was it?']],
  buttons: [{ id: 'log:c1:1:=cancel', label: 'Cancel' }],
  awaitsText: { conversation: 'c1', button: 'Type …', prompt: 'What was it?' },
};

test.each([
  { typed: '/log 12', heard: '/log 12', addressed: true },
  { typed: '/log@belezka_bot 12', heard: '/log 12', addressed: true },
  { typed: '@belezka_bot log 12', heard: 'log 12', addressed: true },
  { typed: 'see you at 5', heard: 'see you at 5', addressed: false },
  { typed: 'mail ana@belezka_bot', heard: 'mail ana@belezka_bot', addressed: false },
])('in a group “$typed” is addressed: $addressed', async ({ typed, heard, addressed }) => {
  const { telegram, assistant, luka, club } = await openTelegramChat({
    stage: { without: ['privacy-mode'] },
  });

  telegram.say(luka, club, typed.replace('belezka_bot', telegram.botName));
  await telegram.heard();

  const text = heard.replace('belezka_bot', telegram.botName);
  expect(assistant.effects).toMatchObject([
    { room: { address: String(club.id), kind: 'group', title: 'Klub Lipa' }, act: { text, addressed } },
  ]);
});

test('a command for another bot is met with silence', async () => {
  const { telegram, assistant, luka, club } = await openTelegramChat({
    stage: { without: ['privacy-mode'] },
  });

  telegram.say(luka, club, '/log@other_bot 12');
  await telegram.heard();

  expect(assistant.arrived).toEqual([]);
});

test('an answer in a group stands under what it answers', async () => {
  const { telegram, luka, club } = await openTelegramChat({ script: () => [toRoom('Logged.')] });

  const said = telegram.say(luka, club, `/log@${telegram.botName} 12`);

  expect((await telegram.nextMessage(club)).replyToId).toBe(said.id);
});

test('a topic is a room of its own', async () => {
  const { telegram, assistant, luka } = await openTelegramChat({ script: () => [toRoom('Logged.')] });
  const forum = telegram.group('Mreža', { forum: true, members: [luka] });
  const topic = telegram.topic(forum, 'Klub Lipa');

  telegram.say(luka, forum, `/log@${telegram.botName} 12`, { topic });

  expect((await telegram.nextMessage(forum)).topicId).toBe(topic.id);
  expect(assistant.effects.at(-1)?.room.address).toBe(`${forum.id}/${topic.id}`);
});

test('what is said in a topic answers nobody by itself', async () => {
  const { telegram, assistant, luka } = await openTelegramChat({ stage: { without: ['privacy-mode'] } });
  const forum = telegram.group('Mreža', { forum: true, members: [luka] });

  telegram.say(luka, forum, 'see you', { topic: telegram.topic(forum, 'Klub Lipa') });
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => act)).toMatchObject([{ text: 'see you', addressed: false }]);
});

test('in a group a question has a button for typing', async () => {
  const { telegram, luka, club } = await openTelegramChat({
    script: () => [toAsker(question, { slot: 'c1' })],
  });

  telegram.say(luka, club, `/log@${telegram.botName}`);

  expect((await telegram.nextMessage(club)).rows).toEqual([['5', 'Type …'], ['Cancel']]);
});

test('the button opens a reply for its presser alone', async () => {
  const { telegram, luka, club, assistant } = await openTelegramChat({
    script: () => [toAsker(question, { slot: 'c1' })],
  });
  telegram.say(luka, club, `/log@${telegram.botName}`);
  const asked = await telegram.nextMessage(club);

  await telegram.press(luka, asked, 'Type …');
  const prompt = await telegram.nextMessage(club);
  telegram.say(luka, club, '12', { replyTo: prompt });
  await telegram.heard();

  expect(prompt.text).toBe('Luka: How many came?');
  expect(prompt.forceReply).toEqual({ placeholder: 'How many came?', selective: true });
  expect(assistant.effects.at(-1)?.act).toMatchObject({ text: '12', addressed: true, answers: 'c1' });
  expect(telegram.violations).toEqual([]);
});

test('a question that takes words opens a reply at once', async () => {
  const { telegram, luka, club } = await openTelegramChat({
    script: () => [toAsker(inWords, { slot: 'c1' })],
  });

  const said = telegram.say(luka, club, `/log@${telegram.botName}`);
  const asked = await telegram.nextMessage(club);
  const prompt = await telegram.nextMessage(club);

  expect(asked.rows).toEqual([['Type …'], ['Cancel']]);
  expect(prompt).toMatchObject({ replyToId: said.id, forceReply: { selective: true } });
});

test('a reply to the question itself answers it', async () => {
  const { telegram, luka, club, assistant } = await openTelegramChat({
    script: ({ act }) => (act.kind === 'text' && act.text === '/log' ? [toAsker(question)] : []),
  });
  telegram.say(luka, club, `/log@${telegram.botName}`);

  telegram.say(luka, club, '12', { replyTo: await telegram.nextMessage(club) });
  await telegram.heard();

  expect(assistant.effects.at(-1)?.act).toMatchObject({ text: '12', answers: 'c1' });
});

test('in a private chat one just writes', async () => {
  const { telegram, ana, dm } = await openTelegramChat({ script: () => [toAsker(inWords)] });

  telegram.say(ana, dm, '/log');

  expect((await telegram.nextMessage(dm)).rows).toEqual([['Cancel']]);
});

test('what is for one person alone goes to the private chat', async () => {
  const { telegram, ana, dm, club } = await openTelegramChat({
    script: () => [toRoom('Samo zate.', { audience: 'private' })],
  });
  telegram.unblock(ana);

  telegram.say(ana, club, `/mydata@${telegram.botName}`);

  expect((await telegram.nextMessage(dm)).text).toBe('Samo zate.');
  expect(telegram.messages(club)).toHaveLength(1);
});

test('whoever blocks us half-way is told in the group', async () => {
  const picture = { png: onePixel, description: 'Obiski' };
  const { telegram, ana, dm, club } = await openTelegramChat({
    script: () => [toRoom({ lines: [['x'.repeat(1_100)]], picture }, { audience: 'private' })],
  });
  telegram.unblock(ana);
  telegram.failNext('sendMessage', {
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  });

  telegram.say(ana, club, `/mydata@${telegram.botName}`);

  expect((await telegram.nextMessage(dm)).photo).toBeDefined();
  expect((await telegram.nextMessage(club)).text).toContain('To je samo zate.');
});

test('whoever never wrote to us is told how, in their language', async () => {
  const { telegram, ana, club, assistant } = await openTelegramChat({
    script: () => [toRoom('Samo zate.', { audience: 'private' })],
  });

  telegram.say(ana, club, `/mydata@${telegram.botName}`);
  const told = await telegram.nextMessage(club);
  telegram.start(ana, new URL(told.buttons[0]?.url ?? '').searchParams.get('start') ?? '');
  await telegram.heard();

  expect(told.text).toBe('To je samo zate. Odpri najin zasebni klepet, pritisni Start in me vprašaj tam.');
  expect(told.buttons[0]).toMatchObject({ label: 'Odpri zasebni klepet' });
  expect(assistant.effects.at(-1)?.act).toMatchObject({ text: '/start' });
});
