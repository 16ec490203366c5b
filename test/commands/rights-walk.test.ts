import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { granted } from '../support/inviting.js';

/** Everybody of the cast, an admin of another network, and somebody unknown. */
const everybody = ['luka', 'ana', 'elin', 'bo', 'eva', 'nik', 'kim', 'zala', 'stranger'] as const;
type Who = (typeof everybody)[number];

const secret = { lipa: 'Tihi večer pod lipo', reka: 'Tihi večer ob reki' } as const;

const sees: Readonly<Record<Who, readonly (keyof typeof secret)[]>> = {
  luka: [],
  ana: ['lipa'],
  elin: ['lipa'],
  bo: ['lipa'],
  eva: ['reka'],
  nik: ['lipa', 'reka'],
  kim: ['lipa', 'reka'],
  zala: [],
  stranger: [],
};

/** An entry of a secret title at either centre, and a second network. */
async function world(): Promise<{
  readonly chat: Chat;
  readonly codes: Record<keyof typeof secret, string>;
}> {
  const chat = await openChat();
  const { structure, people } = chat.store.records;
  const at = new Date('2026-01-01T08:00:00Z');
  await structure.add({
    id: 'other',
    kind: 'network',
    name: 'Mreža Bor',
    parentId: null,
    networkId: 'other',
    language: 'en',
    zone: 'Europe/Ljubljana',
    createdAt: at,
  });
  const identity = { platform: 'browser', userId: 'zala' } as const;
  await people.add({ id: 'zala', displayName: 'Zala', language: 'en', identity, createdAt: at });
  await granted(chat, 'zala', 'admin', 'other');
  const lipa = await chat.say('bo', `/log workshop "${secret.lipa}" 9 people 2h`);
  const reka = await chat.say('eva', `/log workshop "${secret.reka}" 9 people 2h`);

  return { chat, codes: { lipa: codeOf(lipa), reka: codeOf(reka) } };
}

function codeOf({ text }: Heard): string {
  return /· ([0-9A-Z]{5})$/mu.exec(text)?.[1] ?? '';
}

/** Whatever was said beside the question itself must not tell what is out of reach. */
function expectNothingTold(who: Who, heard: Heard, because: string): void {
  const said = JSON.stringify(heard.answers.map(({ message }) => ({ ...message, picture: null })));
  for (const centre of ['lipa', 'reka'] as const) {
    if (!sees[who].includes(centre)) expect(said, `${who}: ${because}`).not.toContain(secret[centre]);
  }
}

/** Everything of the network that a press could change. */
async function stateOf(chat: Chat, codes: readonly string[]): Promise<unknown> {
  const { activities, people, structure } = chat.store.records;
  const entries = await activities.byCodes('network', codes);

  return {
    count: await activities.count('network'),
    entries: [...entries.values()].map(({ code, version }) => [code, version]).sort(),
    roles: (await people.heldAt(['network', 'celje', 'lipa', 'reka'])).map(({ id }) => id),
    planned: [await structure.planned('lipa'), await structure.planned('reka')],
    places: (await structure.within('network')).map(({ name }) => name),
  };
}

describe.each(everybody)('%s', (who) => {
  test('is told nothing out of reach by any command', async () => {
    const { chat, codes } = await world();

    for (const { name } of commands) {
      for (const input of ['', codes.lipa, codes.reka, 'Klub Lipa', 'MC Reka', 'Eva']) {
        const line = `/${name} ${input}`.trim();
        expectNothingTold(who, await chat.say(who, line), line);
      }
      expectNothingTold(who, await chat.say(who, `/${name}`, 'some-room'), `/${name} in a group`);
    }
    expect(chat.defects).toEqual([]);
  });

  test('is told what is within reach', async () => {
    const { chat, codes } = await world();

    for (const centre of sees[who])
      expect((await chat.say(who, `/show ${codes[centre]}`)).text).toContain(secret[centre]);
  });
});

/** What people of the cast are offered in the course of a day, with whose it is. */
async function buttonsOffered(chat: Chat): Promise<readonly string[]> {
  const heard: Heard[] = [];
  const say = async (who: string, line: string) => heard.push(await chat.say(who, line, 'lipa-room'));
  for (const line of ['/log sport 14 people 2h', '/log sport 14 people', '/log', '/recent'])
    await say('luka', line);
  for (const line of ['/setup', '/people', '/people Luka', '/people Bo', '/invite', '/invite worker'])
    await say('bo', line);
  for (const line of ['/setup', '/people', '/people Bo', '/people hand over Bo', '/invite lead', '/audit'])
    await say('kim', line);
  const saved = heard[0];
  if (saved) heard.push(await chat.press('luka', 'Change', saved));

  const offered = heard.flatMap(({ answers }) =>
    answers.flatMap(({ message: { buttons = [], choice } }) => [
      ...buttons.map(({ id }) => id),
      ...(choice?.options.map(({ value }) => `${choice.id}:${value}`) ?? []),
    ]),
  );
  return [...new Set(offered)];
}

describe.each(['eva', 'zala', 'stranger'] as const)('out of scope, %s', (who) => {
  test('presses every button that others were offered, in vain', async () => {
    const { chat, codes } = await world();
    const buttons = (await buttonsOffered(chat)).filter((id) => !id.startsWith('join:'));
    const before = await stateOf(chat, Object.values(codes));
    expect(buttons.length).toBeGreaterThan(40);

    for (const button of buttons) {
      const heard = await chat.hand(chat.event(who, { kind: 'press', button }, 'lipa-room'));
      expectNothingTold(who, heard, button);
      // Their own places may well get an invitation or an entry; what others have stays as it is.
      expect(await stateOf(chat, Object.values(codes)), button).toEqual(before);
    }
    expect(chat.defects).toEqual([]);
  });
});

describe.each(['ana', 'bo', 'nik', 'kim'] as const)('within scope, %s', (who) => {
  test('answers no question that somebody else was asked', async () => {
    const { chat } = await world();
    const asked = await chat.say('luka', '/log sport 14 people', 'lipa-room');
    const ids = asked.answers.flatMap(({ message }) => message.buttons?.map(({ id }) => id) ?? []);
    const count = await chat.store.records.activities.count('network');

    for (const button of ids) {
      const { text } = await chat.hand(chat.event(who, { kind: 'press', button }, 'lipa-room'));
      expect(text).not.toContain('✅');
    }
    expect(await chat.store.records.activities.count('network')).toBe(count);
    expect((await chat.press('luka', '2 h', asked)).text).toContain('✅ Sport');
  });
});

/** What there is for somebody else, with what there is for nobody. */
const guesses = ({ reka }: Record<'reka', string>): readonly (readonly [string, string])[] => [
  [`/show ${reka}`, '/show ZZZZZ'],
  [`/edit ${reka}`, '/edit ZZZZZ'],
  [`/edit ${reka} delete`, '/edit ZZZZZ delete'],
  [`/undo ${reka}`, '/undo ZZZZZ'],
  ['/people Eva', '/people Nobody'],
  ['/people remove Eva', '/people remove Nobody'],
  ['/people role Eva lead', '/people role Nobody lead'],
  ['/invite volunteer MC Reka', '/invite volunteer MC Nikjer'],
  ['/setup room MC Reka', '/setup room MC Nikjer'],
  [`press show:${reka}`, 'press show:ZZZZZ'],
  [`press edit:at:${reka}`, 'press edit:at:ZZZZZ'],
  [`press undo:${reka}:1`, 'press undo:ZZZZZ:1'],
  [`press log:again:${reka}`, 'press log:again:ZZZZZ'],
  ['/stats MC Reka', '/stats MC Nikjer'],
  ['/digest now MC Reka', '/digest now MC Nikjer'],
  ['/digest on MC Reka', '/digest on MC Nikjer'],
  ['press digest:silent:2026-W47:reka', 'press digest:silent:2026-W47:nowhere'],
  ['/why visits MC Reka', '/why visits MC Nikjer'],
  ['press why:i2e0:2026-W47:reka', 'press why:i2e0:2026-W47:nowhere'],
  ['press stats:overview:2026-W47:reka', 'press stats:overview:2026-W47:nowhere'],
  ['press people:card:eva', 'press people:card:nobody'],
  ['press people:remove:eva', 'press people:remove:nobody'],
  ['press people:role:eva-worker:lead', 'press people:role:nobody:lead'],
  ['press invite:volunteer:reka:1:14', 'press invite:volunteer:nowhere:1:14'],
];

describe.each(['luka', 'ana', 'elin', 'bo', 'zala', 'stranger'] as const)('a guess of %s', (who) => {
  test('is answered alike whether it exists or not', async () => {
    const { chat, codes } = await world();
    const answered = async (what: string) => {
      const press = what.replace(/^press /u, '');
      const heard =
        press === what
          ? await chat.say(who, what)
          : await chat.hand(chat.event(who, { kind: 'press', button: press }));
      const named = JSON.stringify(heard.answers).replaceAll(/MC (?:Reka|Nikjer)|Eva|Nobody|ZZZZZ/gu, '…');
      return named.replaceAll(codes.reka, '…');
    };

    for (const [there, nowhere] of guesses(codes))
      expect(await answered(there), there).toBe(await answered(nowhere));
  });
});
