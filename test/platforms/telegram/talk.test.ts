import { expect, test } from 'vitest';
import { openTelegramChat, toAsker, toRoom } from '../../support/telegram-chat.js';

test('a line in a private chat is heard and answered', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat({ script: () => [toRoom('Zabeleženo.')] });

  const said = telegram.say(ana, dm, '/log druženje 12');
  expect((await telegram.nextMessage(dm)).text).toBe('Zabeleženo.');

  expect(assistant.effects).toMatchObject([
    {
      key: `telegram:${telegram.token.split(':')[0] ?? ''}:${telegram.updates[0]?.update_id ?? ''}`,
      sender: { platform: 'telegram', userId: String(ana.id), displayName: 'Ana', clientLanguage: 'sl' },
      room: { address: String(ana.id), kind: 'private', title: 'Ana' },
      act: { kind: 'text', text: '/log druženje 12', addressed: true, message: String(said.id) },
    },
  ]);
  expect(telegram.violations).toEqual([]);
});

test('a deep link brings its code', async () => {
  const { telegram, assistant, ana } = await openTelegramChat();

  telegram.start(ana, 'ABCDE12345');
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => act)).toMatchObject([{ text: '/start ABCDE12345' }]);
});

test('an edited line is the same message again', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat();

  const said = telegram.say(ana, dm, '/log 12');
  telegram.edit(ana, said, '/log 14');
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => act)).toMatchObject([
    { text: '/log 12', message: String(said.id) },
    { text: '/log 14', message: String(said.id), edited: true },
  ]);
});

test('a press comes back and its answer replaces the message', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toRoom('Razveljavljeno.', { onto: 'pressed' })]
        : [toRoom({ lines: [['Zabeleženo.']], buttons: [{ id: 'undo:K7Q4M', label: 'Razveljavi' }] })],
  });
  telegram.say(ana, dm, '/log 12');
  const receipt = await telegram.nextMessage(dm);

  await telegram.press(ana, receipt, 'Razveljavi');
  const changed = await telegram.messageWhere(dm, ({ text }) => text === 'Razveljavljeno.');

  expect(changed).toMatchObject({ id: receipt.id, edits: 1, rows: [] });
  expect(assistant.effects.at(-1)?.act).toEqual({ kind: 'press', button: 'undo:K7Q4M' });
  expect(telegram.violations).toEqual([]);
});

test('one short sentence to a press appears over the chat', async () => {
  const { telegram, ana, dm, sent } = await openTelegramChat({
    script: ({ act }) =>
      act.kind === 'press'
        ? [toAsker('To vprašanje je mimo.')]
        : [toRoom({ lines: [['?']], buttons: [{ id: 'log:1:2', label: '2' }] })],
  });
  telegram.say(ana, dm, '/log');
  const question = await telegram.nextMessage(dm);

  expect(await telegram.press(ana, question, '2')).toMatchObject({
    text: 'To vprašanje je mimo.',
    alert: true,
  });
  await telegram.heard();

  expect(sent).toHaveLength(1);
  expect(telegram.messages(dm).filter(({ from }) => from === undefined)).toHaveLength(1);
});
