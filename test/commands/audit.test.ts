import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';
import { granted } from '../support/inviting.js';

test('the audit tells who changed what, newest first', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup days mon-fri');
  await chat.say('bo', '/setup days tue-sat');
  await chat.say('bo', '/setup room Klub Lipa', 'lipa-room');
  const made = await chat.say('bo', '/invite volunteer 2 uses');
  await chat.press('mia', 'Join', made);
  await chat.say('bo', '/people role mia worker');
  await chat.say('bo', '/people remove mia');

  const { text } = await chat.say('kim', '/audit');

  expect(text.replaceAll(/^.*? · /gmu, '').split('\n')).toEqual([
    'Who changed what',
    'Bo · Klub Lipa · removed: mia, youth worker',
    'Bo · Klub Lipa · role: mia, volunteer → youth worker',
    'mia · Klub Lipa · joined: mia, volunteer',
    'Bo · Klub Lipa · invitation: volunteer, 2 people',
    'Bo · Klub Lipa · room linked: lipa-room, Klub Lipa',
    'Bo · Klub Lipa · open: Monday–Friday → Tuesday–Saturday',
    'Bo · Klub Lipa · open: Monday–Friday',
  ]);
});

test('the audit shows twenty, and older ones by button', async () => {
  const chat = await openChat();
  for (let day = 1; day <= 25; day += 1)
    await chat.say('kim', `/setup holiday 2026-12-${String(day).padStart(2, '0')}`);

  const newest = await chat.say('kim', '/audit');
  expect(newest.text.split('\n')).toHaveLength(21);
  const older = await chat.press('kim', 'Older', newest);

  expect(older.text.split('\n')).toHaveLength(6);
  expect(older.buttons).toEqual([]);
});

test('an act that came to nothing is not in the audit', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup municipality Krško');
  await chat.say('bo', '/people remove Eva');
  await chat.say('bo', '/invite admin');

  expect((await chat.say('kim', '/audit')).text).toBe('Nothing has been changed yet.');
});

test('names are looked up when the audit is read', async () => {
  const chat = await openChat();
  await chat.say('kim', '/setup municipality Krško');
  await chat.say('kim', '/setup network Mreža Bor');

  expect((await chat.say('kim', '/audit')).text).toContain('Mreža Bor · renamed: Mreža Hrast → Mreža Bor');
});

test('nobody but an admin reads the audit', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup days mon-fri');

  for (const who of ['luka', 'ana', 'elin', 'bo', 'eva', 'nik', 'stranger'])
    expect((await chat.say(who, '/audit')).text).not.toContain('Klub Lipa');
});

test('the audit of one network tells nothing of another', async () => {
  const chat = await openChat();
  await chat.say('kim', '/setup municipality Krško');
  await chat.store.records.structure.add({
    id: 'other',
    kind: 'network',
    name: 'Mreža Bor',
    parentId: null,
    networkId: 'other',
    language: 'en',
    zone: 'Europe/Ljubljana',
    createdAt: new Date('2026-01-01T08:00:00Z'),
  });
  await granted(chat, 'eva', 'admin', 'other');
  const [entry] = await chat.store.records.audit.latest(['network'], 1);

  expect((await chat.say('eva', '/audit')).text).toBe('Nothing has been changed yet.');
  const press = { kind: 'press', button: `audit:before:${entry?.id ?? ''}` } as const;
  expect((await chat.hand(chat.event('eva', press))).text).toBe('Nothing has been changed yet.');
});
