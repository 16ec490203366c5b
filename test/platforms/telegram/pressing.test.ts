import { expect, test } from 'vitest';
import { createTelegram } from '../../../src/platforms/telegram/create-telegram.js';
import { openTelegramChat, toAsker, toRoom } from '../../support/telegram-chat.js';

const question = { lines: [['?']], buttons: [{ id: 'log:1:2', label: '2' }] };

test('a press is acknowledged while the store still thinks', async () => {
  const opened = await openTelegramChat({ script: () => [toRoom(question)] });
  const { telegram, assistant, ana, dm, deps } = opened;
  telegram.say(ana, dm, '/log');
  const asked = await telegram.nextMessage(dm);
  await opened.platform.stop();
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const platform = createTelegram({
    ...deps,
    handle: async (event) => {
      await gate;
      return assistant.handle(event);
    },
  });
  await platform.start();

  telegram.say(ana, dm, 'what stands in front');
  expect(await telegram.press(ana, asked, '2')).toEqual({ text: '', alert: false, url: undefined });
  letGo();
  await telegram.heard();
  await platform.stop();

  expect(assistant.effects.at(-1)?.act).toEqual({ kind: 'press', button: 'log:1:2' });
});

test('what can’t be shown over the chat any more is sent', async () => {
  const { telegram, ana, dm, assistant } = await openTelegramChat({ script: () => [toRoom(question)] });
  telegram.say(ana, dm, '/log');
  const asked = await telegram.nextMessage(dm);
  telegram.failNext('answerCallbackQuery', {
    error_code: 400,
    description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
  });
  assistant.follow(() => [toAsker('To vprašanje je mimo.')]);

  telegram.press(ana, asked, '2').catch(() => undefined);

  expect((await telegram.nextMessage(dm)).text).toBe('To vprašanje je mimo.');
});

test('what was shown over the chat is not sent as well', async () => {
  const { telegram, platform, ana, dm, assistant } = await openTelegramChat({
    script: () => [toRoom(question)],
    changes: { outgoing: { settle: () => Promise.reject(new Error('The store is away.')) } },
  });
  telegram.say(ana, dm, '/log');
  const asked = await telegram.nextMessage(dm);
  assistant.follow(() => [toAsker('To vprašanje je mimo.')]);

  const toast = await telegram.press(ana, asked, '2');
  const key = assistant.effects.at(-1)?.key ?? '';
  const waiting = await assistant.outgoing.claim(key, 'tick', new Date(), new Date());
  const became = await Promise.all(waiting.map((due) => platform.answer(due)));

  expect(toast.text).toBe('To vprašanje je mimo.');
  expect(became).toEqual([{ kind: 'sent', messageRef: null }]);
});

test.each([
  { what: 'a long sentence', answers: [toAsker('x'.repeat(201))] },
  { what: 'a sentence for all', answers: [toRoom('Zabeleženo.')] },
  { what: 'two sentences', answers: [toAsker('Ena.'), toAsker('Dve.')] },
  { what: 'a question', answers: [toAsker(question)] },
])('$what is no toast', async ({ answers }) => {
  const { telegram, ana, dm, assistant } = await openTelegramChat({ script: () => [toRoom(question)] });
  telegram.say(ana, dm, '/log');
  const asked = await telegram.nextMessage(dm);
  assistant.follow(() => answers);

  expect(await telegram.press(ana, asked, '2')).toMatchObject({ text: '', alert: false });
  expect((await telegram.nextMessage(dm)).text).not.toBe('');
});
