import { expect, test } from 'vitest';
import { exportFor } from '../../src/core/export/export-for.js';
import { readPeriod } from '../../src/core/period.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { fileOf, workDone } from '../support/work.js';

const line = '/log open evening 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers — pizza with the band';

async function aChat(): Promise<Chat> {
  const chat = await openChat();
  await chat.say('ana', line);
  await chat.say('eva', '/log sport 20: 10 girls 10 boys, 2h — cup');

  return chat;
}

async function rowsOf(chat: Chat, heard: Heard): Promise<readonly Readonly<Record<string, string>>[]> {
  const [header = '', ...rows] = (await fileOf(heard, chat)).toString().trimEnd().split('\r\n');
  const names = header.split(',');

  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at] ?? '', cell])));
}

test('it says at once that the file is made, and the file comes', async () => {
  const chat = await aChat();

  expect((await chat.say('bo', '/export')).text).toBe('⏳ Making the file …');
  const done = await workDone(chat);
  expect(done.text).toBe('📎 Klub Lipa, 2026: 1 activity.');
  expect(done.answers).toMatchObject([
    {
      audience: 'private',
      clears: true,
      message: { keptFile: { name: 'belezka-klub-lipa-2026.csv', mediaType: 'text/csv; charset=utf-8' } },
    },
  ]);
});

test('a lead gets the own centre in full', async () => {
  const chat = await aChat();
  await chat.say('bo', '/export');
  const [row, ...others] = await rowsOf(chat, await workDone(chat));

  expect(others).toEqual([]);
  expect(row).toMatchObject({
    centre: 'Klub Lipa',
    municipality: 'Celje',
    total: '23',
    nonbinary: '1',
    note: 'pizza with the band',
    logged_by: 'Ana',
  });
});

test('above the centre a reason stays behind, and ages where those of no known age are few', async () => {
  const chat = await openChat();
  await chat.say('eva', '/log sport 20: 10 girls 10 boys, ages 13-15: 18, 2h');
  await chat.say('eva', '/closed 20 November water damage');
  await chat.say('nik', '/export Celje this year');
  const done = await workDone(chat);
  const [row] = await rowsOf(chat, done);

  expect(row).toMatchObject({ total: '20', girls: '', boys: '', ages: '' });
  const marks = { ...done, answers: done.answers.slice(1) };
  expect((await fileOf(marks, chat)).toString()).toContain('MC Reka,closed');
  expect((await fileOf(marks, chat)).toString()).not.toContain('water');
});

test('above the centre notes and names are blank, and parts where one is small', async () => {
  const chat = await aChat();
  await chat.say('nik', '/export Celje this year');
  const done = await workDone(chat);
  const rows = await rowsOf(chat, done);

  expect(done.text).toContain('From above the centre: notes and names are left out');
  expect(rows.find(({ centre }) => centre === 'Klub Lipa')).toMatchObject({
    total: '23',
    girls: '',
    boys: '',
    nonbinary: '',
    unknown: '',
    ages: '',
    note: '',
    logged_by: '',
    volunteers: '2',
  });
  expect(rows.find(({ centre }) => centre === 'MC Reka')).toMatchObject({
    girls: '10',
    boys: '10',
    note: '',
  });
});

test('an admin in the centre’s own room gets it cut, as the file leaves the room', async () => {
  const chat = await aChat();
  await chat.say('kim', '/export Klub Lipa');

  expect(await rowsOf(chat, await workDone(chat))).toMatchObject([{ note: '', girls: '' }]);
});

test('the marks on days come beside a CSV', async () => {
  const chat = await aChat();
  await chat.say('ana', '/closed 20 November water damage');
  await chat.say('bo', '/export november csv');
  const done = await workDone(chat);

  expect(done.text).toBe('📎 Klub Lipa, November 2026: 1 activity.\nThe marks on days of the same time.');
  expect(done.answers.map(({ message }) => message.keptFile?.name)).toEqual([
    'belezka-klub-lipa-2026-11.csv',
    'belezka-klub-lipa-2026-11.day-marks.csv',
  ]);
});

test('a workbook and JSON are made as well', async () => {
  const chat = await aChat();
  await chat.say('bo', '/export 2026 xlsx');
  expect((await fileOf(await workDone(chat), chat)).subarray(0, 2).toString()).toBe('PK');

  await chat.command('bo', 'export', { period: '2026', format: 'json' });
  expect(JSON.parse((await fileOf(await workDone(chat), chat)).toString())).toMatchObject([{ total: 23 }]);
});

test('words that a spreadsheet would run stay words', async () => {
  const chat = await openChat();
  await chat.say('ana', '/log open evening 12, 2h — =1+1 for all');
  await chat.say('bo', '/export');

  expect(await rowsOf(chat, await workDone(chat))).toMatchObject([{ note: "'=1+1 for all" }]);
});

test('a time in which nothing was logged makes no file', async () => {
  const chat = await aChat();
  await chat.say('bo', '/export 2025');

  expect((await workDone(chat)).text).toBe('Klub Lipa, 2025: nothing was logged, so there is no file.');
});

test('entries come as they stand now, and a moment is refused', async () => {
  const chat = await aChat();
  const refused = await chat.say('bo', '/export this year as of 2026-11-01');

  expect(refused.text).toMatch(/^I can't read “this year as of 2026-11-01”\./u);
});

test('places that are not the asker’s are answered like those that are not there', async () => {
  const chat = await aChat();

  expect((await chat.say('bo', '/export MC Reka')).text).toBe(
    (await chat.say('bo', '/export Nowhere')).text.replace('Nowhere', 'MC Reka'),
  );
  expect((await chat.say('ana', '/export')).text).not.toContain('Making');
  expect((await chat.say('bo', '/export visits')).text).toContain('*/export 2026 xlsx*'.replaceAll('*', ''));
});

test('who lost the role meanwhile gets no file', async () => {
  const chat = await aChat();
  await chat.say('bo', '/export');
  await chat.store.records.people.endRole('bo-lead', 'kim', new Date('2026-11-22T20:40:00Z'));

  expect((await workDone(chat)).text).toContain('aren’t for you'.replace('’', "'"));
});

test('several places are offered, and a press makes the file', async () => {
  const chat = await aChat();
  await chat.store.records.people.grant({
    id: 'bo-reka',
    personId: 'bo',
    role: 'lead',
    scopeId: 'reka',
    grantedAt: new Date('2026-11-01T08:00:00Z'),
    grantedById: null,
  });
  const asked = await chat.say('bo', '/export xlsx');

  expect(asked.buttons).toEqual(['Klub Lipa', 'MC Reka']);
  await chat.press('bo', 'MC Reka', asked);
  expect((await workDone(chat)).text).toBe('📎 MC Reka, 2026: 1 activity.');
});

test('the same door opens to other commands', async () => {
  const chat = await aChat();
  const period = readPeriod('2026-W47', '2026-11-22');
  const scope = await chat.store.records.structure.scope('lipa');
  const person = await chat.store.records.people.byId('eva');
  if (!period || !scope || !person) throw new Error('The cast is gone.');

  const begin = () => Promise.reject(new Error('It is not to be begun.'));
  const desk = { person, begin } as unknown as Parameters<typeof exportFor>[0];
  expect(await exportFor(desk, { period, scope, format: 'csv' })).toMatchObject([{ kind: 'refused' }]);
});

/** Bo asks in Discord, and it is over when that can be answered no more. */
async function askedTooLate(chat: Chat) {
  const discord = chat.from('discord');
  const { people } = chat.store.records;
  for (const id of ['bo', 'kim']) {
    await people.addIdentity(id, { platform: 'discord', userId: id }, new Date('2026-11-22T20:31:00Z'));
  }
  await discord.say('bo', '/export', 'klub/general');
  expect((await workDone(chat, '2026-11-22T20:50:00Z')).answers).toEqual([]);
  const due = await chat.store.records.deliveries.waiting(new Date('2026-11-22T20:51:00Z'), 9);
  const waiting = due.find(({ key }) => key.startsWith('job:'));
  const button = `export:late:${waiting?.key.replace('job:', '') ?? ''}`;

  return { button, press: (who: string) => discord.hand(discord.event(who, { kind: 'press', button })) };
}

test('what ended too late for Discord is fetched by its asker alone', async () => {
  const { button, press } = await askedTooLate(await aChat());

  expect(Buffer.byteLength(button)).toBeLessThanOrEqual(64);
  expect((await press('kim')).answers[0]?.message.keptFile).toBeUndefined();
  expect((await press('bo')).answers[0]?.message.keptFile?.name).toBe('belezka-klub-lipa-2026.csv');
});

test('what ended too late stays where it is once the asker’s roles are others', async () => {
  const chat = await aChat();
  const { press } = await askedTooLate(chat);
  const { people } = chat.store.records;
  const at = new Date('2026-11-22T20:55:00Z');
  await people.endRole('bo-lead', 'kim', at);
  const grant = { personId: 'bo', role: 'coordinator', scopeId: 'celje', grantedAt: at } as const;
  await people.grant({ id: 'bo-celje', ...grant, grantedById: 'kim' });

  const { text, answers } = await press('bo');
  expect(text).toBe(
    'Your roles have changed since that was made, so it stays here. Ask for it again with /export, and you get what you may see now.',
  );
  expect(answers[0]?.message.keptFile).toBeUndefined();
});

test.each(['swept', 'not swept'])(
  'what ended too late is gone after a day, %s, and that is said',
  async (how) => {
    const chat = await aChat();
    const { press } = await askedTooLate(chat);
    const aDayLater = '2026-11-23T20:50:01Z';
    if (how === 'swept') await chat.store.sweep(new Date(aDayLater));
    chat.at(aDayLater);

    expect((await press('bo')).text).toBe(
      'That was kept for a day and is gone. Ask for it again with /export',
    );
  },
);
