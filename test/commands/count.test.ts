import { describe, expect, test } from 'vitest';
import type { LiveCount } from '../../src/core/count/live-count.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { drawnIn } from '../support/standing.js';

const later = new Date('2026-11-22T21:00:00Z');

/** The group of Klub Lipa, in which a count was begun. */
async function counting(line = '/count open evening') {
  const chat = await openChat();
  await chat.say('bo', '/setup room Klub Lipa', 'club');
  const begun = await chat.say('luka', line, 'club');

  return { chat, begun, press: (who: string, label: string) => chat.press(who, label, begun) };
}

async function theCount({ store }: Chat): Promise<LiveCount | undefined> {
  return (await store.records.counts.openAt('lipa'))[0];
}

const saved = async ({ store }: Chat) => (await store.records.activities.recentAt(['lipa'], 9)).toReversed();

test('a count begins with nobody in it, for all to see', async () => {
  const { begun } = await counting();

  expect(begun.text).toBe(
    [
      'Hanging out · Klub Lipa – counting since 21:30',
      'girls 0 · boys 0 · non-binary 0 · not asked 0 · volunteers 0',
      '→ 0 young people',
    ].join('\n'),
  );
  expect(begun.answers[0]?.audience).toBe('room');
  expect(begun.buttons).toEqual([
    ...['girls −', 'girls +', 'boys −', 'boys +', 'non-binary −', 'non-binary +'],
    ...['not asked −', 'not asked +', 'volunteers −', 'volunteers +', '+5 not asked', 'Finish'],
  ]);
});

test('a press counts, and only the message tells', async () => {
  const { chat, press } = await counting();

  const heard = await press('luka', 'girls +');
  await press('bo', 'boys +');
  await press('ana', '+5 not asked');
  await press('ana', 'volunteers +');
  await press('luka', 'boys +');
  const [drawn, ...others] = await drawnIn(chat, 'club', later);

  expect(heard.answers).toEqual([]);
  expect(others).toEqual([]);
  expect(drawn?.text).toContain('girls 1 · boys 2 · non-binary 0 · not asked 5 · volunteers 1');
  expect(drawn?.text).toContain('→ 8 young people');
  expect(drawn?.text).toMatch(/^Last: Luka \+1 boy, 21:30$/mu);
});

test('the other button takes a press back, and nothing goes below zero', async () => {
  const { chat, press } = await counting();
  await press('luka', 'girls +');

  expect((await press('bo', 'girls −')).answers).toEqual([]);
  expect((await press('bo', 'girls −')).text).toBe('There is nobody to take away there.');
  expect((await theCount(chat))?.counts.girls).toBe(0);
});

test('a press that is delivered twice counts once', async () => {
  const { chat, begun } = await counting();
  const button = begun.answers[0]?.message.buttons?.find(({ label }) => label === 'girls +')?.id ?? '';
  const event = chat.event('luka', { kind: 'press', button }, 'club');

  await chat.hand(event);
  await chat.hand(event);

  expect((await theCount(chat))?.counts.girls).toBe(1);
});

test('two hundred presses at once all count', async () => {
  const { chat, press } = await counting();
  const labels = ['girls +', 'boys +', 'girls +', '+5 not asked', 'girls −'];
  await press('luka', 'girls +');

  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      press(['luka', 'bo', 'luka'][n % 3] ?? 'bo', labels[n % labels.length] ?? 'girls +'),
    ),
  );

  expect((await theCount(chat))?.counts).toMatchObject({ girls: 41, boys: 40, unknown: 200 });
  expect((await drawnIn(chat, 'club', later)).map(({ text }) => text.split('\n')[2])).toEqual([
    '→ 281 young people',
  ]);
});

test('only the centre’s own people count; others are told', async () => {
  const { chat, press } = await counting();

  expect((await press('eva', 'girls +')).text).toBe('Only the people of Klub Lipa count here.');
  expect((await press('stranger', 'girls +')).text).toContain('invit');
  expect((await theCount(chat))?.counts.girls).toBe(0);
});

test('what it is and who is there comes from the line', async () => {
  const { begun } = await counting('/count sport 12 girls 10 boys, 2 volunteers');

  expect(begun.text).toContain('Sport · Klub Lipa');
  expect(begun.text).toContain('girls 12 · boys 10 · non-binary 0 · not asked 0 · volunteers 2');
});

test('words that are no kind of activity are its title', async () => {
  const { begun } = await counting('/count movie night');

  expect(begun.text).toContain('Movie night · Klub Lipa');
});

test.each([
  { line: '/count 14 girls of 7 people', says: 'what is to be counted' },
  { line: '/count closed today', says: 'what is to be counted' },
  { line: '/count evening with 041 234 567', says: 'looks as if it names someone' },
])('“$line” begins nothing', async ({ line, says }) => {
  const { chat, begun } = await counting(line);

  expect(begun.text).toContain(says);
  expect(await theCount(chat)).toBeUndefined();
});

test('Finish asks what is missing, and the count becomes an entry', async () => {
  const { chat, press } = await counting();
  await press('luka', 'girls +');
  await press('luka', 'volunteers +');
  chat.at('2026-11-22T22:15:00Z');

  const asked = await press('ana', 'Finish');
  await press('luka', 'boys +');
  const told = await chat.press('ana', asked.buttons[0] ?? '', asked);
  const [receipt] = await drawnIn(chat, 'club', later);

  expect(asked.buttons[0]).toBe('1 h 45');
  const [{ record, code, loggedById } = {}] = await saved(chat);
  expect(record).toMatchObject({
    type: 'hangout',
    date: '2026-11-22',
    start: '21:30',
    durationMin: 105,
    girls: 1,
    boys: 1,
    volunteers: 1,
    volunteerMin: 105,
  });
  expect(loggedById).toBe('ana');
  expect(told.text).toContain(code);
  expect(receipt?.text).toContain(`✅ Hanging out · ${code ?? ''}`);
  expect(receipt?.text).toContain('2 young people');
  expect(receipt?.buttons).toEqual(['Change', 'Undo', 'Repeat']);
});

test('the receipt goes on showing the entry as it stands', async () => {
  const { chat, press } = await counting('/count sport 5 girls');
  const asked = await press('luka', 'Finish');
  await chat.press('luka', '2 h', asked);
  const [receipt] = await drawnIn(chat, 'club', later);

  await chat.press('bo', 'Undo', receipt as Heard);

  expect((await drawnIn(chat, 'club', later))[0]?.text).toContain('The entry is taken back.');
});

test('two who finish make one entry', async () => {
  const { chat, press } = await counting('/count sport 5 girls');
  const mine = await press('luka', 'Finish');
  const theirs = await press('bo', 'Finish');

  await chat.press('luka', '2 h', mine);
  const late = await chat.press('bo', '1 h', theirs);

  const [entry, ...others] = await saved(chat);
  expect(others).toEqual([]);
  expect(entry?.record.durationMin).toBe(120);
  expect(late.text).toBe(`This count is finished and saved: ${entry?.code ?? ''}`);
  expect((await press('luka', 'girls +')).text).toContain('finished and saved');
  expect((await press('bo', 'Finish')).text).toContain('finished and saved');
});

describe('a count that looks like an entry already made', () => {
  /** Bo has logged it, and Luka finishes the count of it. */
  async function met() {
    const counted = await counting('/count sport 5 girls');
    const { chat, press } = counted;
    await chat.say('bo', '/log sport today 21:30-23:00 4 girls', 'club');
    const same = await chat.press('luka', '2 h', await press('luka', 'Finish'));

    return { ...counted, same, code: (await saved(chat))[0]?.code ?? '' };
  }

  test('ends as that one where it is the same', async () => {
    const { chat, begun, press, same, code } = await met();

    expect(same.text).toContain('Is this the same one?');
    const kept = await chat.press('luka', 'Same – keep Bo’s', same);
    const drawn = await drawnIn(chat, 'club', later);

    expect(kept.text).toContain('Nothing new is stored');
    const receipt = drawn.find(({ answers }) => answers[0]?.slot === begun.answers[0]?.slot);
    expect(receipt?.text).toContain(`✅ Sport · ${code}`);
    expect(receipt?.text).toContain('4 girls');
    expect((await press('bo', 'girls +')).text).toBe(`This count is finished and saved: ${code}`);
    expect(await saved(chat)).toHaveLength(1);
  });

  test('corrects it by all who are counted by then', async () => {
    const { chat, begun, press, code } = await met();
    const same = await chat.press('ana', '2 h', await press('ana', 'Finish'));
    await press('bo', 'boys +');

    await chat.press('ana', 'Ista (Bo) – popravi na 5', same);

    const [entry, ...others] = await saved(chat);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ code, version: 2, record: { girls: 5, boys: 1 } });
    const drawn = await drawnIn(chat, 'club', later);
    const receipt = drawn.find(({ answers }) => answers[0]?.slot === begun.answers[0]?.slot);
    expect(receipt?.text).toContain('6 young people');
  });

  test('goes on while it is not answered, and becomes its own where it is another', async () => {
    const { chat, press, same } = await met();
    await press('bo', 'boys +');

    await chat.press('luka', 'Another one – save mine', same);

    expect((await saved(chat)).map(({ record }) => [record.girls, record.boys])).toEqual([
      [4, 0],
      [5, 1],
    ]);
  });
});

test('Finish pressed twice by one person asks once', async () => {
  const { chat, press } = await counting('/count sport 5 girls');

  const first = await press('luka', 'Finish');
  const second = await press('luka', 'Finish');
  await chat.press('luka', '2 h', second);

  expect(second.answers[0]?.slot).toBe(first.answers[0]?.slot);
  expect(await saved(chat)).toHaveLength(1);
});

test('a finish that is cancelled goes on counting', async () => {
  const { chat, press } = await counting('/count sport 5 girls');

  await chat.press('luka', 'Cancel', await press('luka', 'Finish'));
  await press('bo', 'girls +');

  expect((await theCount(chat))?.counts.girls).toBe(6);
});

test('nothing is saved with nobody in it unless one says so', async () => {
  const { chat, press } = await counting('/count sport');
  const empty = await press('luka', 'Finish');
  expect(empty.text).toBe('Nobody has been counted yet. Save it with 0?');

  await chat.press('luka', '2 h', await chat.press('luka', 'Save with 0', empty));

  expect((await saved(chat)).map(({ record }) => record.unknown)).toEqual([0]);
});

test('a count that was given up can be taken up again', async () => {
  const { chat, press } = await counting('/count sport');
  const empty = await press('luka', 'Finish');

  expect((await chat.press('luka', 'Give up', empty)).text).toBe('The count is given up.');
  const [given] = await drawnIn(chat, 'club', later);
  expect(given?.text).toContain('given up, nothing is saved');
  expect((await press('luka', 'girls +')).text).toContain('This count was given up');
  await chat.press('bo', 'Go on counting', given as Heard);
  await press('ana', 'girls +');

  expect((await drawnIn(chat, 'club', later))[0]?.text).toContain('girls 1');
  expect(await saved(chat)).toEqual([]);
});

test('the same count stands in another room of the centre', async () => {
  const { chat, press } = await counting();
  const running = await chat.say('bo', '/count', 'upstairs');
  expect(running.text).toBe('A count is on already: Hanging out · Klub Lipa, since 21:30.');

  const shown = await chat.press('bo', 'Show it here', running);
  await press('luka', 'girls +');
  await chat.press('bo', 'boys +', shown);

  expect(shown.text).toContain('counting since');
  for (const room of ['club', 'upstairs']) {
    expect((await drawnIn(chat, room, later))[0]?.text).toContain('girls 1 · boys 1');
  }
});

test('shown again in its room, it goes on further down', async () => {
  const { chat, begun } = await counting();

  const shown = await chat.press('bo', 'Show it here', await chat.say('bo', '/count', 'club'));
  const drawn = await drawnIn(chat, 'club', later);

  expect(shown.answers[0]?.slot).not.toBe(begun.answers[0]?.slot);
  expect(drawn.map(({ text, answers }) => [answers[0]?.slot, text])).toEqual([
    [begun.answers[0]?.slot, 'Hanging out · Klub Lipa – the count goes on further down ↓'],
  ]);
});

test('another count can go on beside it', async () => {
  const { chat, press } = await counting();
  const running = await chat.say('bo', '/count sport', 'club');

  const other = await chat.press('bo', 'Begin another', running);
  await chat.press('bo', 'boys +', other);
  await press('luka', 'girls +');

  expect((await chat.store.records.counts.openAt('lipa')).map(({ counts }) => counts)).toMatchObject([
    { girls: 0, boys: 1 },
    { girls: 1, boys: 0 },
  ]);
  expect((await chat.press('bo', 'Begin another', running)).text).toContain('question is over');
});

test('in a room of no centre it is asked which one', async () => {
  const { chat } = await counting('/help');

  const asked = await chat.say('kim', '/count sport');
  expect(asked.buttons).toEqual(['Klub Lipa', 'MC Reka']);
  expect((await chat.press('kim', 'MC Reka', asked)).text).toContain('Sport · MC Reka');

  await chat.say('kim', '/count sport');
  expect((await chat.say('kim', 'nowhere')).buttons).toEqual(['Klub Lipa', 'MC Reka']);
  expect((await chat.say('kim', 'lipa')).text).toContain('Sport · Klub Lipa');
});

test('exact numbers stand in no room above the centre', async () => {
  const { chat } = await counting();
  await chat.say('kim', '/setup room Celje', 'committee');

  expect((await chat.say('bo', '/count', 'committee')).text).toContain("belongs in its centre's own room");
});

test('another command in between changes nothing', async () => {
  const { chat, press } = await counting();
  await press('luka', 'girls +');
  await chat.say('luka', '/recent', 'club');
  await chat.say('luka', '/cancel', 'club');
  await press('luka', 'girls +');

  expect((await theCount(chat))?.counts.girls).toBe(2);
});

test.each(['count:0000000000:girls:1', 'count:girls', 'count', 'count:at:x:1:0', 'count:new:x:1'])(
  'the made-up button %s is answered politely',
  async (button) => {
    const { chat } = await counting();

    const heard = await chat.hand(chat.event('luka', { kind: 'press', button }, 'club'));

    expect(heard.text).toContain('question is over');
    expect(chat.defects).toEqual([]);
  },
);

test.each(['girls:7', 'girls:-100', 'unknown:6', 'girls:', 'girls:x', 'gnomes:1'])(
  'the made-up press %s counts nobody',
  async (what) => {
    const { chat } = await counting();
    const id = (await theCount(chat))?.id ?? '';

    await chat.hand(chat.event('luka', { kind: 'press', button: `count:${id}:${what}` }, 'club'));

    expect((await theCount(chat))?.counts).toEqual({
      girls: 0,
      boys: 0,
      nonbinary: 0,
      unknown: 0,
      volunteers: 0,
    });
    expect(chat.defects).toEqual([]);
  },
);

test('a count in a private chat is in its person’s language', async () => {
  const chat = await openChat();
  const begun = await chat.say('ana', '/stetje šport');

  await chat.press('ana', 'dekleta +', begun);

  expect(begun.text).toContain('štejemo od 21.30');
  expect((await drawnIn(chat, 'dm:ana', later))[0]?.text).toContain('Nazadnje: Ana +1 dekle, 21.30');
});

test('a count of the small hours is of the evening before', async () => {
  const { chat } = await counting('/help');
  chat.at('2026-11-22T23:40:00Z');
  const late = await chat.say('luka', '/count sport 3 boys', 'club');
  await chat.press('luka', '1 h', await chat.press('luka', 'Finish', late));

  expect((await saved(chat)).map(({ record }) => [record.date, record.start])).toEqual([
    ['2026-11-22', null],
  ]);
});
