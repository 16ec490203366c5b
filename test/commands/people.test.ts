import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { granted, invitation } from '../support/inviting.js';

async function rolesAt(chat: Chat, scopeId: string): Promise<readonly string[]> {
  const held = await chat.store.records.people.heldAt([scopeId]);

  return held.map(({ displayName, role }) => `${displayName} ${role}`);
}

describe('/people', () => {
  test('lists who is in, within reach only', async () => {
    const chat = await openChat();

    const own = await chat.say('bo', '/people');
    expect(own.text).toContain('Bo – centre lead, Klub Lipa');
    expect(own.text).toContain('Luka – volunteer, Klub Lipa');
    expect(own.text).not.toContain('Eva');
    expect(own.answers.map(({ audience }) => audience)).toEqual(['private']);
    expect((await chat.say('kim', '/people MC Reka')).text).toBe('Who is in\nEva – youth worker, MC Reka');
  });

  test('removes somebody, and the entries stay', async () => {
    const chat = await openChat();
    const saved = await chat.say('luka', '/log sport 14 people 2h');
    const code = /[0-9A-Z]{5}$/mu.exec(saved.text)?.[0] ?? '';

    expect((await chat.say('bo', '/people remove Luka')).text).toBe(
      '✅ Removed: Luka (volunteer, Klub Lipa). The entries stay.',
    );

    expect((await chat.say('luka', '/log sport 14 people 2h')).text).toContain("don't know you yet");
    expect((await chat.say('bo', `/show ${code}`)).text).toContain('14 young people');
  });

  test('asks which one where a name fits twice', async () => {
    const chat = await openChat();
    await invitation(chat, 'A1B2C3D4E5');
    await chat.say('mia', '/join A1B2C3D4E5');
    const mia = await chat.store.records.people.byIdentity({ platform: 'browser', userId: 'mia' });
    await chat.store.records.people.add({
      id: 'other-mia',
      displayName: 'mia',
      language: 'en',
      identity: { platform: 'browser', userId: 'mia2' },
      createdAt: new Date('2026-11-01T08:00:00Z'),
    });
    await granted(chat, 'other-mia', 'volunteer', 'lipa');

    const asked = await chat.say('bo', '/people remove Mia');
    expect(asked.text).toContain('There is more than one mia.');
    expect(asked.buttons).toHaveLength(2);
    expect(new Set(asked.buttons).size).toBe(2);

    await chat.press('bo', 'mia – volunteer, Klub Lipa, since 2 Jan 2026', asked);
    expect((await chat.store.records.people.byId('other-mia'))?.grants).toEqual([]);
    expect((await chat.store.records.people.byId(mia?.id ?? ''))?.grants).toHaveLength(1);
  });

  test('changes a role by word and by button', async () => {
    const chat = await openChat();
    expect((await chat.say('bo', '/people role Luka youth worker')).text).toBe(
      '✅ Luka: volunteer → youth worker (Klub Lipa)',
    );
    const card = await chat.say('bo', '/people Luka');
    expect(card.buttons).toEqual(['volunteer (Klub Lipa)', 'centre lead (Klub Lipa)', 'Remove']);

    await chat.press('bo', 'centre lead (Klub Lipa)', card);
    expect(await rolesAt(chat, 'lipa')).toContain('Luka lead');
    expect(await rolesAt(chat, 'lipa')).not.toContain('Luka worker');
  });

  test('hands the network over after one question', async () => {
    const chat = await openChat();
    const asked = await chat.say('kim', '/people hand over Bo');
    expect(asked.text).toContain('Hand Mreža Hrast over to Bo?');
    expect(await rolesAt(chat, 'network')).toEqual(['Kim admin']);

    expect((await chat.press('kim', 'Hand it over', asked)).text).toContain('in the hands of Bo');
    expect(await rolesAt(chat, 'network')).toEqual(['Bo admin']);
    expect((await chat.press('kim', 'Hand it over', asked)).text).toContain("don't know you yet");
  });

  test('never leaves a network without an admin', async () => {
    const chat = await openChat();
    expect((await chat.say('kim', '/people remove Kim')).text).toContain('hand it over first');
    await granted(chat, 'bo', 'admin', 'network');

    expect((await chat.say('kim', '/people remove Kim')).text).toContain('Removed: Kim');
    expect((await chat.say('bo', '/people remove Bo')).text).toContain('hand it over first');
  });

  test('keeps two networks of one person apart', async () => {
    const chat = await openChat();
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
    await granted(chat, 'bo', 'admin', 'other');

    expect((await chat.say('kim', '/people Bo')).text).not.toContain('Mreža Bor');
    await chat.say('kim', '/people remove Bo');

    expect(await rolesAt(chat, 'other')).toEqual(['Bo admin']);
    expect(await rolesAt(chat, 'lipa')).not.toContain('Bo lead');
  });

  test.each([
    ['ana', '/people odstrani Luka', 'Ni več v ekipi: Luka (prostovoljstvo, Klub Lipa)'],
    ['ana', '/people vloga Luka vodja', 'Luka: prostovoljstvo → vodenje centra'],
    ['elin', '/people ta bort Luka', 'Inte med längre: Luka'],
    ['elin', '/people roll Luka fritidsledare', 'Luka: volontär → fritidsledare'],
  ])('is understood in the language of %s: %s', async (who, line, says) => {
    const chat = await openChat();
    await granted(chat, who, 'lead', 'lipa');

    expect((await chat.say(who, line)).text).toContain(says);
  });
});

describe('out of reach', () => {
  test.each([
    ['remove Eva', 'remove Nobody'],
    ['role Eva lead', 'role Nobody lead'],
    ['Eva', 'Nobody'],
  ])('“%s” is answered as “%s”', async (there, nowhere) => {
    const chat = await openChat();
    const text = async (line: string) =>
      (await chat.say('bo', `/people ${line}`)).text.replaceAll(/Eva|Nobody/gu, '…');

    expect(await text(there)).toBe(await text(nowhere));
    expect(await rolesAt(chat, 'reka')).toEqual(['Eva worker']);
  });

  test.each([
    'people:remove:eva',
    'people:role:eva-worker:lead',
    'people:hand-now:bo',
    'people:card:kim',
    'people:x:y',
  ])('a made-up button %s does nothing', async (button) => {
    const chat = await openChat();

    const heard = await chat.hand(chat.event('bo', { kind: 'press', button }));

    expect(heard.text).toContain('That question is over');
    expect(await chat.store.records.audit.latest(['network'], 20)).toEqual([]);
  });

  test('a coordinator removes no admin and makes none', async () => {
    const chat = await openChat();
    await granted(chat, 'bo', 'coordinator', 'celje');

    expect((await chat.say('nik', '/people remove Kim')).text).toContain('nobody called');
    expect((await chat.say('nik', '/people role Luka admin')).text).toContain("doesn't belong there");
    expect((await chat.say('bo', '/people role Luka coordinator')).text).toContain("doesn't belong there");
  });
});
