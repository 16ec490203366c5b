import { expect, test } from 'vitest';
import type { Menu } from '../../../src/core/menu.js';
import { openTelegramChat, toRoom, type Opening } from '../../support/telegram-chat.js';

const menu: Menu = (language) => [
  {
    name: 'import',
    localName: { en: 'import', sl: 'uvoz', sv: 'importera' }[language],
    summary: 'CSV',
    audience: 'asker',
    options: [{ name: 'file', summary: 'CSV', kind: 'file', suggests: false }],
  },
];

const openFilesChat = (opening: Opening = {}) => openTelegramChat({ ...opening, changes: { menu } });

test('a document comes with its caption', async () => {
  const { telegram, assistant, ana, dm } = await openFilesChat();

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/import' });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({
    text: '/import',
    file: { name: 'leto.csv', bytes: 10, content: new TextEncoder().encode('date,total') },
  });
});

test('a command that answers a document takes it', async () => {
  const { telegram, assistant, luka, club } = await openFilesChat({
    stage: { without: ['privacy-mode'] },
  });

  const document = telegram.document(luka, club, { name: 'year.csv', content: 'date,total' });
  telegram.say(luka, club, '/import', { replyTo: document });
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => 'file' in act && act.file.name)).toEqual([false, 'year.csv']);
});

test('a document of more than 20 MB comes without content', async () => {
  const { telegram, assistant, ana, dm } = await openFilesChat();

  const content = Buffer.alloc(20 * 1_024 * 1_024 + 1);
  telegram.document(ana, dm, { name: 'all.csv', content, caption: '/import' });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({ file: { name: 'all.csv', content: null } });
});

test('a document that Telegram no longer has comes without content', async () => {
  const { telegram, assistant, ana, dm } = await openFilesChat();
  telegram.failNext('/file', { error_code: 404, description: 'Not Found' });

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/import' });
  await telegram.heard();

  expect(assistant.effects[0]?.act).toMatchObject({ file: { name: 'leto.csv', content: null } });
});

test.each(['dropBefore', 'dropAfter'] as const)(
  'a document that broke off once is fetched again, however that shows (%s)',
  async (breaks) => {
    const { telegram, assistant, ana, dm } = await openFilesChat();
    telegram[breaks]('/file');

    telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/uvoz' });
    await telegram.heard();

    const content = new TextEncoder().encode('date,total');
    expect(assistant.effects[0]?.act).toMatchObject({ file: { name: 'leto.csv', content } });
  },
);

test('a document that breaks off again and again comes without content, and others go on', async () => {
  const { telegram, assistant, ana, dm } = await openFilesChat();
  telegram.dropBefore('/file', 2);
  telegram.dropAfter('/file');

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: '/import' });
  telegram.say(ana, dm, '/help');
  await telegram.heard();

  expect(assistant.effects.map(({ act }) => act)).toMatchObject([
    { file: { name: 'leto.csv', content: null } },
    { text: '/help' },
  ]);
});

test('a document of which nobody says what it is for is not fetched', async () => {
  const { telegram, assistant, ana, dm } = await openFilesChat();

  telegram.document(ana, dm, { name: 'leto.csv', content: 'date,total', caption: 'Evo!' });
  await telegram.heard();

  expect(telegram.calls('getFile')).toEqual([]);
  expect(assistant.effects[0]?.act).toMatchObject({ text: 'Evo!' });
});

test('an export is sent as a document with its words', async () => {
  const { telegram, ana, dm } = await openFilesChat({
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
