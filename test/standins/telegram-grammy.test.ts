import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';

import { png } from './png.js';
import { openScene, type Scene } from './telegram-cast.js';

function botOf({ telegram: { token, apiRoot } }: Scene): Bot {
  return new Bot(token, { client: { apiRoot } });
}

function listen(bot: Bot): void {
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
}

test('a bot hears a person and answers in bold', async () => {
  const scene = await openScene();
  const { telegram, luka, chat } = scene;
  const bot = botOf(scene);
  bot.command('log', (context) => context.reply(`<b>Noted</b>: ${context.match}`, { parse_mode: 'HTML' }));
  listen(bot);

  telegram.say(luka, chat, '/log 12 girls');
  const answer = await telegram.nextMessage(chat);

  expect(answer.text).toBe('Noted: 12 girls');
  expect(answer.html).toBe('<b>Noted</b>: 12 girls');
  expect(telegram.violations).toEqual([]);
});

test('a press is answered and the message changes', async () => {
  const scene = await openScene();
  const { telegram, luka, chat } = scene;
  const bot = botOf(scene);
  bot.on('callback_query:data', async (context) => {
    await context.answerCallbackQuery({ text: `You chose ${context.callbackQuery.data}.`, show_alert: true });
    await context.editMessageText('Chosen.');
  });
  listen(bot);
  await bot.api.sendMessage(chat.id, 'Choose.', { reply_markup: new InlineKeyboard().text('One', 'c:1') });

  const question = await telegram.nextMessage(chat);
  expect(question.rows).toEqual([['One']]);
  expect(await telegram.press(luka, question, 'One')).toMatchObject({ text: 'You chose c:1.', alert: true });

  const chosen = await telegram.messageWhere(chat, ({ text }) => text === 'Chosen.');
  expect(chosen).toMatchObject({ id: question.id, edits: 1, rows: [] });
  expect(telegram.violations).toEqual([]);
});

test('files are sent up with any file name', async () => {
  const scene = await openScene();
  const { telegram, chat } = scene;
  const { api } = botOf(scene);
  await api.sendDocument(chat.id, new InputFile(Buffer.from('a;b'), 'poročilo za maj.csv'), {
    caption: 'May',
  });
  await api.sendPhoto(chat.id, new InputFile(png(640, 360), 'chart.png'));

  const [, report, chart] = telegram.messages(chat);
  expect(report?.text).toBe('May');
  expect(report?.document?.name).toBe('poročilo za maj.csv');
  expect(report?.document?.content.toString()).toBe('a;b');
  expect(chart?.photo?.content).toEqual(png(640, 360));
  expect(telegram.violations).toEqual([]);
});

test('a photo is replaced by an edit of media', async () => {
  const scene = await openScene();
  const { telegram, chat } = scene;
  const { api } = botOf(scene);
  const sent = await api.sendPhoto(chat.id, new InputFile(png(10, 10)));
  const media = { type: 'photo', media: new InputFile(png(20, 20)), caption: 'Newer' } as const;
  await api.editMessageMedia(chat.id, sent.message_id, media);

  const seen = telegram.messages(chat).at(-1);
  expect(seen?.photo?.content).toEqual(png(20, 20));
  expect(seen?.text).toBe('Newer');
});

test('a document from a person can be read', async () => {
  const scene = await openScene();
  const { telegram, luka, chat } = scene;
  const bot = botOf(scene);
  bot.on('message:document', async (context) => {
    const { file_path: path = '' } = await context.getFile();
    const file = await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${path}`);
    await context.reply(await file.text());
  });
  listen(bot);

  telegram.document(luka, chat, { name: 'plan.csv', content: 'when;what', caption: 'Our plan' });

  expect((await telegram.nextMessage(chat)).text).toBe('when;what');
});

test('a menu is set for each scope and language', async () => {
  const scene = await openScene();
  const { telegram, luka, ana, chat } = scene;
  const { api } = botOf(scene);
  const english = [{ command: 'log', description: 'Log an activity' }];
  const slovene = [{ command: 'log', description: 'Zapiši dejavnost' }];
  await api.setMyCommands(english);
  await api.setMyCommands(slovene, { scope: { type: 'all_private_chats' }, language_code: 'sl' });

  expect(telegram.commands()).toEqual(english);
  expect(telegram.commands({ type: 'all_private_chats' }, 'sl')).toEqual(slovene);
  expect(telegram.menu(luka, chat)).toEqual(slovene);
  expect(telegram.menu(ana, telegram.privateChat(ana))).toEqual(english);
});
