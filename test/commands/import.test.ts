import { expect, test } from 'vitest';
import type { Inbound } from '../../src/core/inbound.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { fileOf, workDone } from '../support/work.js';

const header = 'date,centre,municipality,type,duration_min,girls,boys';
const good = `${header}\n2026-11-20,Klub Lipa,Celje,hangout,120,12,10\n2026-11-21,MC Reka,Celje,šport,90,8,8\n`;

/** Sends a file with the command as its caption. */
function give(chat: Chat, who: string, content: string | Uint8Array, name = 'leto.csv'): Promise<Heard> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const event: Inbound = chat.event(who, {
    kind: 'text',
    text: '/import',
    addressed: true,
    file: { name, mediaType: 'text/csv', bytes: bytes.length, content: bytes },
  });

  return chat.hand(event);
}

async function checked(chat: Chat, content: string | Uint8Array, name?: string): Promise<Heard> {
  await give(chat, 'kim', content, name);

  return workDone(chat);
}

const entries = async ({ store }: Chat) => store.records.activities.count('network');

test('a file is only checked first, then one button takes it in', async () => {
  const chat = await openChat();
  expect((await give(chat, 'kim', good)).text).toBe('⏳ Reading the file …');
  const report = await workDone(chat);

  expect(report.text).toBe('📄 leto.csv – to add: 2, there already: 0, refused: 0.\nNothing is stored yet.');
  expect(report.buttons).toEqual(['Import', 'Leave it']);
  expect(await entries(chat)).toBe(0);

  expect((await chat.press('kim', 'Import', report)).text).toBe('⏳ Importing …');
  expect((await workDone(chat)).text).toBe('✅ leto.csv – added: 2, there already: 0, refused: 0.');
  expect(await entries(chat)).toBe(2);
  expect((await chat.say('kim', '/stats 2026-11 network:Mreža Hrast')).text).toContain('38');
});

test('buttons fit into what Discord and Telegram take', async () => {
  const chat = await openChat();
  const { answers } = await checked(chat, good);
  const ids = answers.flatMap(({ message }) => message.buttons?.map(({ id }) => id) ?? []);

  // An id in earnest is a UUID of 36 characters, here of nine.
  expect(Math.max(...ids.map((id) => Buffer.byteLength(id))) + 27).toBeLessThanOrEqual(64);
});

test('pressed twice it is taken in once', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  await chat.press('kim', 'Import', report);

  expect((await chat.press('kim', 'Import', report)).text).toContain('That file is being taken in already');
  await workDone(chat);
  expect(await entries(chat)).toBe(2);
});

test('a file that is being taken in can’t be left any more, and all of it is taken in', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  await chat.press('kim', 'Import', report);

  expect((await chat.press('kim', 'Leave it', report)).text).toContain('nothing of that is thrown away');
  expect((await workDone(chat)).text).toBe('✅ leto.csv – added: 2, there already: 0, refused: 0.');
  expect((await chat.press('kim', 'Leave it', report)).text).toContain('import is over');
  expect((await chat.press('kim', 'Import', report)).text).toContain('import is over');
  expect(await entries(chat)).toBe(2);
});

test('nobody but the asker may press', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);

  expect((await chat.press('bo', 'Import', report)).text).not.toContain('Importing');
  await workDone(chat);
  expect(await entries(chat)).toBe(0);
});

test('a file that is left is gone', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  const left = await chat.press('kim', 'Leave it', report);
  expect(left.text).toBe('Left. Nothing was taken in.');
  expect(left.answers).toMatchObject([{ onto: 'pressed' }]);

  expect((await chat.press('kim', 'Import', report)).text).toContain('it was left');
  expect((await workDone(chat)).answers).toEqual([]);
  expect(await entries(chat)).toBe(0);
});

test('it goes where it was checked for, also when its giver has another network by then', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  await addNetwork(chat);
  await chat.press('kim', 'Import', report);

  expect((await workDone(chat)).text).toBe('✅ leto.csv – added: 2, there already: 0, refused: 0.');
  expect(await entries(chat)).toBe(2);
});

test('who lost the right meanwhile takes nothing in, neither there nor anywhere else', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  await addNetwork(chat);
  await chat.store.records.people.endRole('kim-admin', 'bo', new Date('2026-11-22T20:40:00Z'));

  expect((await chat.press('kim', 'Import', report)).text).toContain("isn't for your role");
  expect((await workDone(chat)).answers).toEqual([]);
  expect(await entries(chat)).toBe(0);
});

test('who loses the right while it waits takes nothing in', async () => {
  const chat = await openChat();
  await chat.press('kim', 'Import', await checked(chat, good));
  await addNetwork(chat);
  await chat.store.records.people.endRole('kim-admin', 'bo', new Date('2026-11-22T20:40:00Z'));

  expect((await workDone(chat)).text).toContain("isn't for your role");
  expect(await entries(chat)).toBe(0);
});

/** Another network of Kim's. */
async function addNetwork({ store: { records } }: Chat): Promise<void> {
  const at = new Date('2026-11-22T20:35:00Z');
  await records.structure.add({
    ...{ id: 'other', kind: 'network', name: 'Mreža Bukev', parentId: null, networkId: 'other' },
    ...{ createdAt: at, language: 'en', zone: 'Europe/Ljubljana' },
  });
  const grant = {
    personId: 'kim',
    role: 'admin',
    scopeId: 'other',
    grantedAt: at,
    grantedById: null,
  } as const;
  await records.people.grant({ id: 'kim-other', ...grant });
}

test('a file is kept for a day, and then that is said', async () => {
  const chat = await openChat();
  const report = await checked(chat, good);
  chat.at('2026-11-24T08:00:00Z');

  expect((await chat.press('kim', 'Import', report)).text).toContain('older than a day');
});

test('the same file again has nothing to add', async () => {
  const chat = await openChat();
  await chat.press('kim', 'Import', await checked(chat, good));
  await workDone(chat);
  const again = await checked(chat, good);

  expect(again.text).toBe('📄 leto.csv – to add: 0, there already: 2, refused: 0.\nThere is nothing to add.');
  expect(again.buttons).toEqual([]);
});

test('each row that can’t be taken is named with its column and reason', async () => {
  const chat = await openChat();
  const bad = [
    '2026-02-31,Klub Lipa,Celje,hangout,120,1,1',
    '2026-11-20,Nowhere,Celje,hangout,120,1,1',
    '2026-11-20,Klub Lipa,Celje,knitting,120,1,1',
    '2026-11-20,Klub Lipa,Celje,hangout,120,-1,1',
    '2026-11-20,Klub Lipa,Celje,hangout,120,\0,1',
  ];
  const report = await checked(chat, `${good}${bad.join('\n')}\n`);

  expect(report.text.split('\n')).toEqual([
    '📄 leto.csv – to add: 2, there already: 0, refused: 5.',
    'line 4, date: “2026-02-31” is no day; days are written 2026-01-31 or 31. 1. 2026',
    'line 5, centre: there is no centre “Nowhere” here',
    'line 6, type: “knitting” is no kind of activity of this network',
    expect.stringContaining('line 7, girls: '),
    'line 8, girls: the bytes are no UTF-8 text',
    'Nothing is stored yet.',
  ]);
});

test('more than ten refused rows come as a file', async () => {
  const chat = await openChat();
  const rows = Array.from({ length: 14 }, () => '2026-11-20,Nowhere,Celje,hangout,120,1,1');
  const report = await checked(chat, [header, ...rows].join('\n'));

  expect(report.text).toContain('… and 4 more, all of them in the file.');
  const lines = (await fileOf(report, chat)).toString().trimEnd().split('\r\n');
  expect(lines).toHaveLength(15);
  expect(lines[14]).toBe(',15,centre,,there is no centre “Nowhere” here');
});

test.each([
  ['', 'leto.csv is empty.'],
  ['surname,phone\nAna,1\n', 'leto.csv has no column that is known here; an /export shows their names.'],
  [Buffer.from('\uFEFFdate,type\n', 'utf16le'), 'leto.csv is UTF-16: please save it as UTF-8.'],
  ['date,date\n', 'leto.csv has the column date twice.'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /^leto.csv is no workbook that can be read/u],
  [Buffer.from('PK\u0003\u0004 cut off'), /^leto.csv is no workbook that can be read/u],
  ['{ "network": ', 'leto.csv has no column that is known here; an /export shows their names.'],
])('%j is refused in one sentence', async (content, sentence) => {
  const chat = await openChat();
  const { text, buttons } = await checked(chat, content);

  if (typeof sentence === 'string') expect(text).toBe(sentence);
  else expect(text).toMatch(sentence);
  expect(buttons).toEqual([]);
  expect(chat.defects).toEqual([]);
});

test.each([
  [{ bytes: 2_147_483_648, content: null }, 'That file is too big: up to 20 MB can be given here.'],
  [{ bytes: 2_000, content: null }, 'The file did not arrive whole. Please send it once more.'],
])('%j is told at once', async (announced, sentence) => {
  const chat = await openChat();
  const file = { name: 'all.csv', mediaType: 'text/csv', ...announced };
  const event = chat.event('kim', { kind: 'command', name: 'import', text: '', options: {}, file });

  expect((await chat.hand(event)).text).toContain(sentence);
});

test('without a file it says how to give one', async () => {
  const chat = await openChat();

  const identity = { platform: 'telegram', userId: 'kim' } as const;
  await chat.store.records.people.addIdentity('kim', identity, new Date('2026-11-22T20:31:00Z'));

  expect((await chat.from('telegram').say('kim', '/import')).text).toContain('Which file?');
  expect((await chat.say('kim', '/import')).text).toContain('with the paper clip');
});

test('marks on days are taken in likewise', async () => {
  const chat = await openChat();
  const marks = 'date,municipality,centre,state,reason\n2026-11-19,Celje,Klub Lipa,closed,water\n';
  await chat.press('kim', 'Import', await checked(chat, marks, 'days.csv'));

  expect((await workDone(chat)).text).toBe('✅ days.csv – added: 1, there already: 0, refused: 0.');
});

test('a network as JSON changes the own network and no other', async () => {
  const chat = await openChat();
  const file = { network: 'Mreža Hrast', centres: [{ name: 'Klub Jelka', municipality: 'Celje' }] };
  const report = await checked(chat, JSON.stringify(file), 'mreza.json');
  expect(report.text).toContain('📄 mreza.json, a network – to add: 1');

  await chat.press('kim', 'Import', report);
  expect((await workDone(chat)).text).toContain('✅ mreza.json, a network – added: 1');
  const names = (await chat.store.records.structure.within('network')).map(({ name }) => name);
  expect(names).toContain('Klub Jelka');

  const other = await checked(chat, JSON.stringify({ ...file, network: 'Another' }), 'mreza.json');
  expect(other.text).toContain('Nothing of mreza.json can be taken in until this is right:');
  expect(other.text).toContain('$.network: is no place of this network');
  expect(await chat.store.records.structure.networks()).toHaveLength(1);
});
