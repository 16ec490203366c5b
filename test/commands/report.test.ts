import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { granted } from '../support/inviting.js';
import { miscount } from '../support/miscount.js';
import { fileOf, workDone } from '../support/work.js';

async function aChat(): Promise<Chat> {
  const chat = await openChat();
  await chat.say('ana', '/log open evening 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers');
  await chat.say('eva', '/log sport 20: 10 girls 10 boys, 2h');

  return chat;
}

test('a coordinator gets a page and a workbook of a municipality', async () => {
  const chat = await aChat();

  expect((await chat.say('nik', '/report this year Celje')).text).toBe('⏳ Making the report …');
  const done = await workDone(chat);

  expect(done.answers.map(({ message }) => message.keptFile?.name)).toEqual([
    'report-celje-2026-en.html',
    'report-celje-2026-en.xlsx',
  ]);
  expect(done.text).toMatch(/^📄 Celje, 2026: the report, .* begins with [0-9a-f]{16}$/mu);
  expect(done.text).toContain('📎 The same as a workbook.');
  expect(String(await fileOf(done, chat))).toContain('<h1>Celje · 2026</h1>');
});

test('what one funder wants is a button away', async () => {
  const chat = await aChat();
  await chat.say('nik', '/report 2026-Q4 Celje');
  const done = await workDone(chat);
  expect(done.buttons).toEqual([
    'KEKS key figures',
    'Active participants',
    'Volunteer hours',
    'Values for DHIS2',
  ]);

  await chat.press('nik', 'KEKS key figures', done);
  const page = String(await fileOf(await workDone(chat), chat));
  expect(page).toContain('<h2>KEKS key figures</h2>');

  await chat.press('nik', 'Values for DHIS2', done);
  const values = await workDone(chat);
  expect(values.text).toBe('📎 Values for DHIS2: Celje, quarter 4 of 2026.');
  expect(JSON.parse(String(await fileOf(values, chat)))).toMatchObject({ orgUnitIdScheme: 'NAME' });
});

test('a report that the chat would not take is said to be too big', async () => {
  const chat = await aChat();
  const onDiscord = { platform: 'discord', userId: 'nik' } as const;
  await chat.store.records.people.addIdentity('nik', onDiscord, new Date('2026-11-22T20:31:00Z'));
  await chat.from('discord').say('nik', '/report this year Celje');
  const done = await workDone(chat, '2026-11-22T20:35:00Z', '<svg/>'.repeat(1_500_000));

  expect(done.text).toContain('This report is bigger than this chat takes.');
  expect(done.answers.flatMap(({ message }) => message.keptFile ?? [])).toEqual([]);
});

test('without a period the likeliest are offered', async () => {
  const chat = await aChat();
  const asked = await chat.say('nik', '/report Celje');

  expect(asked.text).toContain('Of which time?');
  expect(asked.buttons).toEqual(['October 2026', 'quarter 3 of 2026', 'first half of 2026', '2026', '2025']);
  expect((await chat.press('nik', 'October 2026', asked)).text).toBe('⏳ Making the report …');
});

test('whose places are many picks one, with or without a period', async () => {
  const chat = await openChat();
  await granted(chat, 'nik', 'admin', 'network');
  const places = await chat.say('nik', '/report 2026');
  expect(places.buttons).toEqual(expect.arrayContaining(['Mreža Hrast', 'Celje']));
  expect((await chat.press('nik', 'Celje', places)).text).toBe('⏳ Making the report …');

  const periods = await chat.say('nik', '/report headline');
  const again = await chat.press('nik', '2025', periods);
  expect((await chat.press('nik', 'Celje', again)).text).toContain('Celje, as of');
});

test('a lead makes no reports', async () => {
  const chat = await aChat();

  expect((await chat.say('bo', '/report 2026')).text).not.toContain('Making');
  expect((await workDone(chat)).answers).toEqual([]);
});

test('a coordinator makes none of another municipality', async () => {
  const chat = await aChat();
  const elsewhere = await chat.say('nik', '/report 2026 Ljubljana');
  const nowhere = await chat.say('nik', '/report 2026 Atlantis');

  expect(elsewhere.text.replace('Ljubljana', 'X')).toBe(nowhere.text.replace('Atlantis', 'X'));
});

test('an indicator is nothing to report', async () => {
  const chat = await aChat();

  expect((await chat.say('nik', '/report 2026 visits')).text).toContain("I can't read “2026 visits”");
});

test('the headline comes in three languages, with whom nothing came from', async () => {
  const chat = await aChat();
  const told = await chat.say('kim', '/report headline this year');

  expect(told.text).toContain('In 2026, ');
  expect(told.text).toContain('V letu 2026 ');
  expect(told.text).toContain('Under 2026 ');
  expect(told.text).toMatch(/as of/u);
  expect(told.text).toContain('The period is not over yet');
});

test.each(['activities', 'girls', 'minutes'] as const)(
  'a headline of miscounted %s is refused',
  async (sum) => {
    const chat = await aChat();
    miscount(chat.file, sum);

    expect((await chat.say('kim', '/report headline this year')).text).toBe(
      "These figures don't add up to their whole, so I don't put them into words for others. An operator finds out why with belezka recount",
    );
  },
);

test('a report of figures that do not add up is not made', async () => {
  const chat = await aChat();
  await chat.say('nik', '/report this year Celje');
  miscount(chat.file);

  expect((await workDone(chat)).text).toContain("These figures don't add up");
});
