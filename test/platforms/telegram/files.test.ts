import { expect, test } from 'vitest';
import { openTelegramChat, toRoom } from '../../support/telegram-chat.js';

test('a document comes with its caption', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat();

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/import' });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({
    text: '/import',
    file: { name: 'leto.csv', bytes: 10, content: new TextEncoder().encode('date,total') },
  });
});

test('a command that answers a document takes it', async () => {
  const { telegram, assistant, luka, club } = await openTelegramChat({
    stage: { without: ['privacy-mode'] },
  });

  const document = telegram.document(luka, club, { name: 'year.csv', content: 'date,total' });
  telegram.say(luka, club, '/import', { replyTo: document });
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => 'file' in act && act.file.name)).toEqual([false, 'year.csv']);
});

test('a document of more than 20 MB comes without content', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat();

  telegram.document(ana, dm, { name: 'all.csv', content: Buffer.alloc(20 * 1_024 * 1_024 + 1) });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({ file: { name: 'all.csv', content: null } });
});

test('a document that Telegram no longer has comes without content', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat();
  telegram.failNext('/file', { error_code: 404, description: 'Not Found' });

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/import' });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({ file: { name: 'leto.csv', content: null } });
});

test('an export is sent as a document with its words', async () => {
  const { telegram, ana, dm } = await openTelegramChat({
    script: () => [
      toRoom({
        lines: [['Leto 2026']],
        file: { name: 'leto.csv', mediaType: 'text/csv', content: new TextEncoder().encode('date,total') },
      }),
    ],
  });

  telegram.say(ana, dm, '/export');

  const seen = await telegram.nextMessage(dm);
  expect(seen.text).toBe('Leto 2026');
  expect(seen.document).toMatchObject({ name: 'leto.csv', content: Buffer.from('date,total') });
  expect(telegram.violations).toEqual([]);
});
