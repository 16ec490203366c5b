import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { founder, granted } from '../support/inviting.js';

async function placesOf(chat: Chat, networkId: string): Promise<readonly string[]> {
  const places = await chat.store.records.structure.within(networkId);

  return places.map(({ kind, name }) => `${kind} ${name}`);
}

async function networkIdNamed(chat: Chat, name: string): Promise<string> {
  const [network] = await chat.store.records.structure.named(name, 'network');

  return network?.id ?? '';
}

describe('in one message', () => {
  test('a founder makes a whole network', async () => {
    const chat = await openChat();
    expect((await founder(chat, 'mia')).text).toContain('Begin it with /setup network NAME');

    const heard = await chat.say(
      'mia',
      '/setup network Mreža Javor · municipality Krško\ncentre Klub Javor in Krško\ndays mon-fri · holiday 2026-12-25 · zone Europe/Ljubljana',
    );

    expect(heard.text).toContain('✅ Mreža Javor · added: network');
    expect(heard.text).toContain('✅ Klub Javor · open: Monday–Friday');
    const id = await networkIdNamed(chat, 'Mreža Javor');
    expect(await placesOf(chat, id)).toEqual([
      'network Mreža Javor',
      'municipality Krško',
      'centre Klub Javor',
    ]);
    expect((await chat.say('mia', '/audit')).text).toContain('mia · Mreža Javor · added: network');
  });

  test('a founder becomes the admin of the network', async () => {
    const chat = await openChat();
    await founder(chat, 'mia');
    await chat.say('mia', '/setup network Mreža Javor');

    const { grants } = (await chat.store.records.people.byIdentity({
      platform: 'browser',
      userId: 'mia',
    })) ?? {
      grants: [],
    };

    expect(grants).toMatchObject([{ role: 'admin', scope: { name: 'Mreža Javor' } }]);
  });

  test('a founder touches no network of the same name', async () => {
    const chat = await openChat();
    await founder(chat, 'mia');
    await chat.say('mia', '/setup network Mreža Hrast · municipality Krško');

    expect(await placesOf(chat, 'network')).not.toContain('municipality Krško');
  });

  test('what cannot be read leaves nothing half-stored', async () => {
    const chat = await openChat();
    const before = await placesOf(chat, 'network');

    for (const line of [
      'municipality Krško · days someday',
      'municipality Krško · room Klub Nikjer',
      'municipality Krško · zone Mars',
      'municipality Krško · type = x',
      'municipality Krško · centre Klub Sam',
      'municipality Krško · frobnicate',
    ]) {
      const { text } = await chat.say('kim', `/setup ${line}`);
      expect(text.split('\n')).toHaveLength(1);
    }

    expect(await placesOf(chat, 'network')).toEqual(before);
    expect(await chat.store.records.audit.latest(['network'], 20)).toEqual([]);
    expect(chat.defects).toEqual([]);
  });

  test('the same again changes nothing', async () => {
    const chat = await openChat();
    const line = '/setup municipality Krško · centre Klub Javor in Krško · days mon-fri · holiday 2026-12-25';
    await chat.say('kim', line);

    expect((await chat.say('kim', line)).text).toBe('It is like that already.');
  });

  test('the network gets another name', async () => {
    const chat = await openChat();

    expect((await chat.say('kim', '/setup network Mreža Bor')).text).toBe(
      '✅ Mreža Bor · renamed: Mreža Hrast → Mreža Bor',
    );
  });

  test('a kind of activity gets another word', async () => {
    const chat = await openChat();
    await chat.say('ana', '/log šport 12 mladih 2h');
    expect(
      (await chat.say('kim', '/setup type sport = kegljanje · type chess = chess, rapid chess')).text,
    ).toContain('kind of activity: chess, chess, rapid chess');

    expect((await chat.say('luka', '/log rapid chess 8 people 2h')).text).toContain('✅ Chess');
    expect((await chat.say('ana', '/log kegljanje 8 mladih 2h')).text).toContain('✅ Šport');
  });

  test.each([
    ['ana', 'sl'],
    ['elin', 'sv'],
  ] as const)('keywords are understood in the language of %s', async (who, language) => {
    const chat = await openChat();
    await granted(chat, who, 'admin', 'network');
    const line = {
      sl: 'občina Krško · center Klub v Krško · dnevi pon-pet',
      sv: 'kommun Krško · gård Klub i Krško · dagar mån-fre',
    };

    await chat.say(who, `/setup ${line[language]}`);

    expect(await placesOf(chat, 'network')).toContain('centre Klub');
  });
});

describe('a room', () => {
  test('is told what it is for when it is linked', async () => {
    const chat = await openChat();

    const heard = await chat.say('kim', '/setup room Klub Lipa', 'lipa-room');

    expect(heard.text).toBe(
      '✅ This room: Klub Lipa\nThis room is for staff and volunteers; everyone in it sees what is logged here.',
    );
    expect(heard.answers.map(({ audience }) => audience)).toEqual(['room']);
    expect((await chat.say('luka', '/start', 'lipa-room')).text).toContain('Klub Lipa');
  });

  test('gets its own language and zone from its lead', async () => {
    const chat = await openChat();
    await chat.say('bo', '/setup room Klub Lipa · language sv · zone Europe/Stockholm', 'lipa-room');

    const seen = { address: 'lipa-room', kind: 'group', title: 'lipa-room' } as const;
    expect(await chat.store.records.rooms.seen('browser', seen, 'x')).toMatchObject({ language: 'sv' });
    expect((await chat.store.records.structure.scope('lipa'))?.language).toBe('en');
  });

  test.each([
    ['room sl', '✅ Klub Lipa · language of a room: Slovene'],
    ['room Europe/Stockholm', '✅ Klub Lipa · time zone of a room: Europe/Stockholm'],
    ['room klingon', 'the language is en, sl or sv'],
  ])('is settled with /settings %s, too', async (typed, says) => {
    const chat = await openChat();
    await chat.say('bo', '/setup room Klub Lipa', 'lipa-room');

    expect((await chat.say('bo', `/settings ${typed}`, 'lipa-room')).text).toContain(says);
    expect((await chat.say('luka', `/settings ${typed}`, 'lipa-room')).text).toContain("isn't for your role");
  });

  test('is linked before it gets a language', async () => {
    const chat = await openChat();

    expect((await chat.say('bo', '/setup language sv', 'lipa-room')).text).toContain("isn't linked yet");
  });

  test('of another centre is no lead’s to link', async () => {
    const chat = await openChat();
    await chat.say('kim', '/setup room MC Reka', 'reka-room');

    expect((await chat.say('bo', '/setup room Klub Lipa', 'reka-room')).text).toContain("isn't yours");
    expect((await chat.say('bo', '/setup language sv', 'reka-room')).text).toContain("isn't yours");
  });
});

describe('a lead', () => {
  test('plans the days of the own centre', async () => {
    const chat = await openChat();

    expect((await chat.say('bo', '/setup days tue-sat · holiday 2026-12-25')).text).toBe(
      '✅ Klub Lipa · open: Tuesday–Saturday\n✅ Klub Lipa · days off: 25 Dec 2026',
    );
    expect(await chat.store.records.structure.planned('reka')).toEqual([]);
  });

  test.each([
    'municipality Krško',
    'network Mreža Bor',
    'language sv',
    'type chess = chess',
    'centre Klub Nov in Celje',
    'centre MC Reka in Celje · days mon-fri',
  ])('leaves the network alone: %s', async (line) => {
    const chat = await openChat();

    expect((await chat.say('bo', `/setup ${line}`)).text).toContain("for the network's coordinator");
    expect(await chat.store.records.audit.latest(['network'], 20)).toEqual([]);
  });

  test('is told the same of a foreign place as of none', async () => {
    const chat = await openChat();
    const answer = async (name: string) =>
      (await chat.say('bo', `/setup room ${name}`)).text.replace(name, '…');

    expect(await answer('MC Reka')).toBe(await answer('MC Nikjer'));
  });
});

describe('step by step', () => {
  test('a founder is led from the name to the last day', async () => {
    const chat = await openChat();
    await founder(chat, 'mia');

    expect((await chat.say('mia', '/setup')).text).toContain('What is the network called?');
    expect((await chat.say('mia', 'Mreža Javor')).text).toContain('Which municipalities?');
    expect((await chat.say('mia', 'Krško, Brežice\nŠkofja Loka')).text).toContain('Which centres?');
    expect((await chat.say('mia', 'Klub Javor; Krško\nMC Brežice, Brežice')).text).toContain('Keep them');
    const kept = await chat.say('mia', 'chess = chess, rapid chess');
    expect(kept.text).toContain('On which days');
    const days = await chat.press('mia', 'Monday–Friday', kept);
    expect(days.text).toContain('✅ Klub Javor · open: Monday–Friday');
    expect(days.text).toContain('Which days are off');
    const done = await chat.say('mia', '2026-12-25..2026-12-27');
    expect(done.text).toContain('3 municipalities · 2 centres');
    expect(done.text).toContain('Everything is set up.');
    expect((await chat.say('mia', '/cancel')).text).toContain('nothing open');
  });

  test('goes on where it was left', async () => {
    const chat = await openChat();
    await founder(chat, 'mia');
    await chat.say('mia', '/setup');
    await chat.say('mia', 'Mreža Javor');
    const skipped = await chat.press('mia', 'Skip', await chat.say('mia', '/setup'));
    const left = await chat.press('mia', 'Back', skipped);

    expect(left.text).toContain('Which municipalities?');
    expect((await chat.say('mia', '/setup')).text).toContain('Which municipalities?');
    expect((await chat.press('mia', 'Cancel', left)).text).toContain('Which municipalities?');
    expect((await chat.press('mia', 'Cancel', await chat.say('mia', '/setup'))).text).toContain(
      'Stopped here',
    );
    expect((await chat.say('mia', '/setup')).text).toContain('Which municipalities?');
  });

  test('one bad line of a list stores none of it', async () => {
    const chat = await openChat();
    await founder(chat, 'mia');
    await chat.say('mia', '/setup network Mreža Javor · municipality Krško');
    await chat.say('mia', '/setup');

    const heard = await chat.say('mia', 'Klub Javor, Krško\n, Krško');

    expect(heard.text).toContain('a centre is written with its municipality');
    expect(await placesOf(chat, await networkIdNamed(chat, 'Mreža Javor'))).not.toContain(
      'centre Klub Javor',
    );
  });

  test('a group is linked by a button', async () => {
    const chat = await openChat();
    await chat.say('bo', '/setup days mon-fri · holiday 2026-12-25');
    const asked = await chat.say('bo', '/setup', 'lipa-room');
    expect(asked.text).toContain('Which place is this room for?');

    const heard = await chat.press('bo', 'Klub Lipa', asked);

    expect(heard.text).toContain('This room is for staff and volunteers');
    expect(heard.answers.map(({ audience }) => audience)).toEqual(['asker', 'room']);
  });

  test('nobody answers for somebody else', async () => {
    const chat = await openChat();
    const asked = await chat.say('bo', '/setup', 'lipa-room');

    expect((await chat.press('kim', 'Monday–Friday', asked)).text).toContain('for somebody else');
    expect((await chat.press('luka', 'Monday–Friday', asked)).text).toContain("isn't for your role");
    expect(await chat.store.records.structure.planned('lipa')).toEqual([]);
  });
});
