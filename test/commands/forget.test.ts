import { expect, test } from 'vitest';
import { fingerprint } from '../../src/cli/chance.js';
import { openChat, type Chat } from '../support/chat.js';
import { tablesWith } from '../storage/tables-with.js';

const line = '/log sport 14 young people 2h';

test('one is asked before anything is erased', async () => {
  const chat = await openChat();

  const heard = await chat.say('luka', '/forget');

  expect(heard.buttons).toEqual(['Erase me', 'Keep me']);
  expect(heard.answers[0]?.audience).toBe('private');
  expect((await chat.press('luka', 'Keep me', heard)).text).toBe('Nothing was erased.');
  expect((await chat.say('luka', '/recent')).text).toContain('Nothing logged yet');
});

test('who is erased is a stranger again', async () => {
  const chat = await openChat();
  await forgetting(chat, 'luka');

  expect((await chat.say('luka', line)).text).toContain("I don't know you yet");
});

test('no table holds the name or the account', async () => {
  const chat = await openChat();
  await openOneOfEverything(chat);
  expect(tablesWith(chat.file, /zvonimir/iu)).toEqual(
    expect.arrayContaining(['ChatIdentity', 'Person', 'Room']),
  );

  await forgetting(chat, 'zvonimir');

  expect(tablesWith(chat.file, /zvonimir/iu)).toEqual([]);
});

test('entries and totals stay without a writer', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const before = await chat.store.dayTotals.between(['lipa'], '2026-11-22', '2026-11-22');
  const code = await latestCode(chat);
  await forgetting(chat, 'luka');

  expect((await chat.say('bo', `/show ${code}`)).text).toContain('logged by a former member');
  expect((await chat.say('ana', `/show ${code}`)).text).toContain('vnos: nekdo, ki ni več v ekipi');
  expect((await chat.say('bo', '/recent')).text).toContain('14 young people');
  expect(await chat.store.dayTotals.between(['lipa'], '2026-11-22', '2026-11-22')).toEqual(before);
});

test('a refusal names no former member', async () => {
  const chat = await openChat();
  await chat.say('bo', line);
  const heard = await chat.say('bo', '/log closed today', 'klub');
  await forgetting(chat, 'bo');

  expect((await chat.press('luka', 'Undo', heard)).text).toBe(
    'Only a youth worker of Klub Lipa can change that one.',
  );
});

test('one comes back as somebody new', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  await forgetting(chat, 'luka');
  await invite(chat, 'ABCDEFGHJK', 'volunteer');

  expect((await chat.say('luka', '/join ABCDEFGHJK')).text).toContain('You are in');
  expect((await chat.say('luka', '/recent')).text).toContain('Nothing logged yet');
});

test('the last admin hands over first', async () => {
  const chat = await openChat();
  expect((await chat.say('kim', '/forget')).text).toContain('the only one who runs Mreža Hrast');

  await chat.store.records.people.grant({
    id: 'nik-admin',
    personId: 'nik',
    role: 'admin',
    scopeId: 'network',
    grantedAt: new Date('2026-11-22T20:00:00Z'),
    grantedById: null,
  });
  const asked = await chat.say('kim', '/forget');
  const other = await chat.say('nik', '/forget');

  expect((await chat.press('kim', 'Erase me', asked)).text).toContain('You are erased here');
  expect((await chat.press('nik', 'Erase me', other)).text).toContain('the only one who runs');
});

test('the button erases nobody else', async () => {
  const chat = await openChat();
  const heard = await chat.say('luka', '/forget');

  expect((await chat.press('bo', 'Erase me', heard)).text).toContain('for somebody else');
  expect(await chat.store.records.people.byId('bo')).toBeDefined();
});

test('of a stranger nothing is stored to erase', async () => {
  const chat = await openChat();

  expect((await chat.say('nobody', '/forget')).text).toBe('Nothing is stored about you here.');
});

async function forgetting(chat: Chat, who: string) {
  return chat.press(who, 'Erase me', await chat.say(who, '/forget'));
}

/** A person whose name is in no other word, with something of them in every corner. */
async function openOneOfEverything(chat: Chat): Promise<void> {
  await invite(chat, 'ABCDEFGHJK', 'worker');
  await chat.say('zvonimir', '/join WRONGCODE9');
  await chat.say('zvonimir', '/join ABCDEFGHJK');
  await chat.say('zvonimir', '/start');
  await chat.say('zvonimir', '/start', 'klub');
  await chat.say('zvonimir', line, 'klub');
  await chat.say('zvonimir', '/log sport');
  await chat.say('bo', `/show ${await latestCode(chat)}`);
  await chat.store.chatHistory.post({
    address: 'dm:zvonimir',
    id: 'said',
    from: 'zvonimir',
    content: { kind: 'said', name: 'Zvonimir' },
    onlyFor: null,
    postedAt: new Date('2026-11-22T20:00:00Z'),
  });
  await chat.store.chatHistory.post({
    address: 'klub',
    id: 'shown',
    from: null,
    content: { lines: [['logged by zvonimir']] },
    onlyFor: 'bo',
    postedAt: new Date('2026-11-22T20:00:00Z'),
  });
  const event = chat.event('zvonimir', { kind: 'text', text: 'x', addressed: true });
  await chat.store.setAsides.keep(event, '7F3A', 'broken', []);
  const at = new Date('2026-11-22T20:00:00Z');
  await chat.store.postedMessages.keep('browser', 'dm:zvonimir', 'slot', '1', at);
}

async function invite(chat: Chat, code: string, role: 'volunteer' | 'worker'): Promise<void> {
  await chat.store.records.invitations.add({
    id: `invitation-${code}`,
    codeHash: fingerprint(code),
    role,
    scopeId: 'lipa',
    uses: 1,
    used: 0,
    createdAt: new Date('2026-11-22T08:00:00Z'),
    createdById: 'bo',
    expiresAt: new Date('2026-12-06T08:00:00Z'),
    revokedAt: null,
  });
}

async function latestCode(chat: Chat): Promise<string> {
  const [latest] = await chat.store.records.activities.recentAt(['lipa'], 1);
  if (!latest) throw new Error('Nothing is stored.');
  return latest.code;
}

test('the audit says that somebody was forgotten, not who', async () => {
  const chat = await openChat();
  await forgetting(chat, 'luka');

  const { text } = await chat.say('kim', '/audit');

  expect(text).toMatch(/erased/u);
  expect(text).toContain('a former member');
  expect(text).not.toContain('Luka');
});
