import { expect, test } from 'vitest';
import { openTelegramHouse } from '../../support/telegram-house.js';

test('a line becomes an entry, is changed with its message, and undone', async () => {
  const { telegram, person, wrong } = await openTelegramHouse();
  const ana = await person('ana', 'sl');
  const dm = telegram.privateChat(ana);

  const line = telegram.say(ana, dm, '/log druženje danes 2 h 12 mladih');
  const receipt = await telegram.nextMessage(dm);
  telegram.edit(ana, line, '/log druženje danes 2 h 14 mladih');
  const changed = await telegram.messageWhere(dm, ({ from, text }) => !from && text.includes('14 mladih'));
  await telegram.press(ana, changed, 'Razveljavi');
  await telegram.messageWhere(dm, ({ text }) => text.includes('↩'));

  expect(receipt.text).toContain('12 mladih');
  expect(telegram.violations).toEqual([]);
  expect(wrong).toEqual([]);
});

test('the guided way is one message from its beginning to the receipt', async () => {
  const { telegram, person, wrong } = await openTelegramHouse();
  const ana = await person('ana', 'sl');
  const dm = telegram.privateChat(ana);
  telegram.say(ana, dm, '/log');
  const first = await telegram.nextMessage(dm);

  telegram.say(ana, dm, 'druženje');
  const when = await telegram.messageWhere(dm, ({ id, edits }) => id === first.id && edits === 1);
  telegram.say(ana, dm, 'danes 16-18');
  const howMany = await telegram.messageWhere(dm, ({ id, edits }) => id === first.id && edits === 2);
  telegram.say(ana, dm, '12');
  await telegram.messageWhere(dm, ({ id, edits }) => id === first.id && edits === 3);

  expect(when.text).not.toBe(howMany.text);
  expect(telegram.violations).toEqual([]);
  expect(wrong).toEqual([]);
});

test('in a group one may press, and type into a reply', async () => {
  const { telegram, person, wrong } = await openTelegramHouse();
  const luka = await person('luka', 'en');
  const club = telegram.group('Klub Lipa', { supergroup: true, members: [luka] });
  telegram.say(luka, club, `/log@${telegram.botName} hanging out today 2 h`);
  const question = await telegram.nextMessage(club);

  const type = question.buttons.find(({ callbackData }) => callbackData?.startsWith('~type:'));
  await telegram.press(luka, question, type?.label ?? '');
  const prompt = await telegram.messageWhere(club, ({ forceReply }) => forceReply !== undefined);
  telegram.say(luka, club, '12 girls 10 boys', { replyTo: prompt });
  const receipt = await telegram.messageWhere(club, ({ text }) => text.includes('22 young people'));

  expect(receipt.buttons.map(({ label }) => label)).toContain('Undo');
  expect(telegram.violations).toEqual([]);
  expect(wrong).toEqual([]);
});

test('a press on an old question is answered over the chat', async () => {
  const { telegram, person } = await openTelegramHouse();
  const luka = await person('luka', 'en');
  const dm = telegram.privateChat(luka);
  telegram.say(luka, dm, '/log open evening today 2 h');
  const question = await telegram.nextMessage(dm);
  const cancel = question.buttons.at(-1)?.callbackData ?? '';
  await telegram.press(luka, question, cancel);
  const before = telegram.messages(dm).length;

  const again = await telegram.press(luka, question, cancel).catch(() => undefined);

  expect(again === undefined || again.alert).toBe(true);
  expect(telegram.messages(dm)).toHaveLength(before);
});

test('a group greets its new assistant', async () => {
  const { telegram, person, wrong } = await openTelegramHouse();
  const luka = await person('luka', 'en');
  const group = telegram.group('Klub Lipa', { bot: 'left', members: [luka] });

  telegram.addBot(group, luka);

  expect((await telegram.nextMessage(group)).text).toContain(`@${telegram.botName}`);
  expect(wrong).toEqual([]);
});
