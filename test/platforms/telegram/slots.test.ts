import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/message.js';
import { openTelegramChat, toRoom, type Opening, type TelegramChat } from '../../support/telegram-chat.js';
import { onePixel } from '../../support/pictures.js';

const step = (text: string, more: Partial<Message> = {}): Message => ({
  lines: [[text]],
  buttons: [{ id: 'log:c1:1:=cancel', label: 'Prekliči' }],
  ...more,
});

test('a guided entry is one message, however it is answered', async () => {
  const { telegram, ana, dm, assistant } = await guided();
  telegram.say(ana, dm, '/log');
  const first = await telegram.nextMessage(dm);

  assistant.follow(() => [toRoom(step('Koliko?'), { slot: 'c1' })]);
  telegram.say(ana, dm, 'druženje');
  const second = await telegram.messageWhere(dm, ({ text }) => text === 'Koliko?');
  assistant.follow(() => [toRoom(step('Kako dolgo?'), { slot: 'c1' })]);
  await telegram.press(ana, second, 'Prekliči');
  const third = await telegram.messageWhere(dm, ({ text }) => text === 'Kako dolgo?');

  expect([second.id, third.id]).toEqual([first.id, first.id]);
  expect(telegram.violations).toEqual([]);
});

test('the same words again are no mistake', async () => {
  const { telegram, ana, dm, sent } = await guided();
  telegram.say(ana, dm, '/log');
  const first = await telegram.nextMessage(dm);

  await telegram.press(ana, first, 'Prekliči');
  await telegram.until(() => (sent.length === 2 ? true : undefined));

  expect(sent[1]).toEqual({ kind: 'sent', messageRef: String(first.id) });
});

test.each([
  'Bad Request: message to edit not found',
  "Bad Request: message can't be edited",
  'Bad Request: there is no text in the message to edit',
])('“%s”: it is posted anew, and edited there', async (description) => {
  const { telegram, ana, dm, assistant } = await guided();
  telegram.say(ana, dm, '/log');
  const first = await telegram.nextMessage(dm);
  telegram.failNext('editMessageText', { error_code: 400, description });

  assistant.follow(() => [toRoom(step('Koliko?'), { slot: 'c1' })]);
  telegram.say(ana, dm, 'druženje');
  const second = await telegram.nextMessage(dm);
  assistant.follow(() => [toRoom(step('Kako dolgo?'), { slot: 'c1' })]);
  telegram.say(ana, dm, '12');
  const third = await telegram.messageWhere(dm, ({ text }) => text === 'Kako dolgo?');

  expect(second.id).not.toBe(first.id);
  expect(third.id).toBe(second.id);
});

test('a picture in place of words is a new message, and the old one has no buttons', async () => {
  const { telegram, ana, dm, assistant } = await guided();
  telegram.say(ana, dm, '/log');
  const first = await telegram.nextMessage(dm);

  assistant.follow(() => [
    toRoom(step('Teden 47', { picture: { png: onePixel, description: 'Obiski' } }), { slot: 'c1' }),
  ]);
  telegram.say(ana, dm, '/stats');
  const second = await telegram.nextMessage(dm);
  const old = await telegram.messageWhere(dm, ({ id, rows }) => id === first.id && rows.length === 0);

  expect(second).toMatchObject({ text: 'Teden 47', rows: [['Prekliči']] });
  expect(second.photo).toBeDefined();
  expect(old.text).toBe('Kaj je bilo?');
});

test('an edit whose answer was lost is made again', async () => {
  const { telegram, ana, dm, assistant, sent } = await guided();
  telegram.say(ana, dm, '/log');
  await telegram.nextMessage(dm);
  telegram.dropAfter('editMessageText');

  assistant.follow(() => [toRoom(step('Koliko?'), { slot: 'c1' })]);
  telegram.say(ana, dm, 'druženje');
  await telegram.until(() => (sent.length === 2 ? true : undefined));

  expect(sent[1]).toMatchObject({ kind: 'later' });
});

function guided(opening: Opening = {}): Promise<TelegramChat> {
  return openTelegramChat({ script: () => [toRoom(step('Kaj je bilo?'), { slot: 'c1' })], ...opening });
}
