import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toParseAnswer } from '../../../src/core/phrases/reading-answer.js';
import { readLine } from '../../../src/core/phrases/read-line.js';
import { rulesOfLine } from '../../../src/core/phrases/rules/index.js';
import { understandLine } from '../../../src/core/phrases/understand-line.js';
import { settingOf } from './corpus.js';

const languages = ['en', 'sl', 'sv', 'de'] as const;
const inSlovene = settingOf({ language: 'sl', now: '2026-11-18T21:35:00+01:00', zone: 'Europe/Ljubljana' });
const inEnglish = { ...inSlovene, language: 'en' };
const language = fc.constantFrom(...languages);

const pieces = [
  ...[
    '12',
    '3',
    '16-19',
    '1.200',
    '2,5',
    'h',
    'girls',
    'fantov',
    'tjejer',
    'volunteers',
    'včeraj',
    'i fredags',
    '4. 9.',
    '5/8',
  ],
  ...[
    'druženje',
    'and',
    'in',
    'od',
    'do',
    'kl',
    ':',
    '(',
    '+',
    '-',
    '"',
    '—',
    'note:',
    'zaprto',
    'open',
    '13-15: 5',
    'po',
    'pol',
    '🎤',
    '@',
    '0',
  ],
];

describe('whatever is typed', () => {
  test('nothing makes the reading fail', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join('')),
    );

    fc.assert(
      fc.property(anything, language, (text, key) => {
        const reading = understandLine(text, { ...inSlovene, language: key });

        for (const { start, end } of Object.values(reading.spans))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const doubt of reading.ask)
          for (const { end } of doubt.spans) expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the work grows with the line and no faster', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 400 }), (word, times) => {
        const { tries, line } = readLine(`${word} `.repeat(times), inSlovene, rulesOfLine);

        expect(tries).toBeLessThanOrEqual(line.pieces.length * rulesOfLine.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a line of ten thousand characters is read to 4,096 and its note to the end', () => {
    const long = `druženje 12 mladih 3h opomba: ${'a'.repeat(10_000)}`;

    expect(understandLine(long, inSlovene).note).toHaveLength(10_000);
    expect(understandLine(`druženje 3h ${'bla '.repeat(3000)} 12 mladih`, inSlovene).total).toBeNull();
  });

  test('what looks like an injection stays literal in title and note', () => {
    const hostile = fc.constantFrom(
      '=cmd|1',
      '<script>',
      '`rm`',
      '@everyone',
      '*b*',
      "'; DROP",
      '${x}',
      '[a](b)',
      '\\u0000',
    );

    fc.assert(
      fc.property(hostile, hostile, (title, note) => {
        const reading = understandLine(
          `delavnica "${title} 9 mladih" 12 mladih 2h -- ${note} 3 fantje`,
          inSlovene,
        );

        expect(reading).toMatchObject({
          title: `${title} 9 mladih`,
          note: `${note} 3 fantje`,
          total: 12,
          boys: null,
        });
      }),
    );
  });
});

describe('an activity written as a line', () => {
  const words = {
    en: {
      type: 'homework help',
      girls: 'girls',
      boys: 'boys',
      volunteers: 'volunteers',
      hours: 'h',
      led: 'youth-led',
    },
    sl: {
      type: 'učna pomoč',
      girls: 'deklet',
      boys: 'fantov',
      volunteers: 'prostovoljcev',
      hours: 'ur',
      led: 'vodili mladi',
    },
    sv: {
      type: 'läxhjälp',
      girls: 'tjejer',
      boys: 'killar',
      volunteers: 'volontärer',
      hours: 'timmar',
      led: 'ungdomsledd',
    },
    de: {
      type: 'Hausaufgabenhilfe',
      girls: 'Mädchen',
      boys: 'Jungen',
      volunteers: 'Ehrenamtliche',
      hours: 'Stunden',
      led: 'von Jugendlichen geleitet',
    },
  } as const;
  const activity = fc.record({
    language,
    girls: fc.integer({ min: 0, max: 300 }),
    boys: fc.integer({ min: 0, max: 300 }),
    volunteers: fc.integer({ min: 0, max: 40 }),
    hours: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 17 }),
  });

  test('is read back the same, in any order of its parts', () => {
    fc.assert(
      fc.property(
        activity,
        fc.infiniteStream(fc.nat()),
        ({ language: key, girls, boys, volunteers, hours, day }, order) => {
          const say = words[key];
          const parts = [
            say.type,
            `${girls} ${say.girls}`,
            `${boys} ${say.boys}`,
            `${volunteers} ${say.volunteers}`,
            `${hours} ${say.hours}`,
            say.led,
            `2026-11-${String(day).padStart(2, '0')}`,
          ];
          const text = parts
            .map((part) => ({ part, place: Number(order.next().value) }))
            .sort((one, other) => one.place - other.place)
            .map(({ part }) => part)
            .join(', ');

          expect(toParseAnswer(understandLine(text, { ...inSlovene, language: key }))).toMatchObject({
            type: 'homework',
            girls,
            boys,
            volunteers,
            total: girls + boys,
            unknown: 0,
            duration_min: hours * 60,
            led_by: 'youth',
            date: `2026-11-${String(day).padStart(2, '0')}`,
            ask: [],
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('spans', () => {
  test('every field points at the words it was read from', () => {
    const text = 'Turnir VČERAJ 16–19 z 12 mladimi, 2 prostovoljca';
    const { spans } = understandLine(text, inSlovene);
    const quoted = Object.fromEntries(
      Object.entries(spans).map(([field, { start, end }]) => [field, text.slice(start, end)]),
    );

    expect(quoted).toEqual({
      type: 'Turnir',
      date: 'VČERAJ',
      start: '16–19',
      durationMin: '16–19',
      total: '12 mladimi',
      volunteers: '2 prostovoljca',
    });
  });

  test('a doubt quotes the words it is about', () => {
    const text = 'hangout 12+3 2h';
    const [doubt] = understandLine(text, inEnglish).ask;

    expect(doubt?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['12', '3']);
  });
});

describe('doubts carry what a question needs', () => {
  test('both readings of a date, but none that lies ahead', () => {
    expect(understandLine('sport 5/8 9 kids 1h', inEnglish).ask).toMatchObject([
      { candidates: ['2026-08-05', '2026-05-08'] },
    ]);
  });

  test('the total and the parts above it', () => {
    expect(understandLine('sport 7 kids 14 girls 1h', inEnglish).ask).toMatchObject([
      { total: 7, parts: { girls: 14 } },
    ]);
  });

  test('the types that an unknown word is near to', () => {
    expect(understandLine('football 7 kids 1h', inEnglish).ask).toMatchObject([
      { kind: 'type', candidates: ['sport', 'games'] },
    ]);
    expect(understandLine('trip and music 7 kids 1h', inEnglish).ask).toMatchObject([
      { kind: 'type', candidates: ['trip_camp', 'music'] },
    ]);
  });
});

describe('a network’s own types', () => {
  const chess = {
    key: 'chess',
    names: { en: 'chess', sl: 'šah', sv: 'schack' },
    aliases: ['šahovski krožek', 'Escape room'],
    form: 'group',
    usualMin: 90,
    field: 'learning',
  } as const;
  const withChess = { ...inSlovene, vocabulary: [...inSlovene.vocabulary, chess] };

  test.each(['šah', 'pri šahu', 'na šahovskem krožku', 'schack', 'esape room', 'ESCAPE ROOM', 'chess'])(
    '%s is chess',
    (words) => {
      expect(understandLine(`${words} 9 mladih 2h`, withChess)).toMatchObject({ type: 'chess', ask: [] });
    },
  );

  test('a type that the network dropped is not answered', () => {
    const vocabulary = inSlovene.vocabulary.filter(({ key }) => key !== 'food');

    expect(understandLine('kuhanje 9 mladih 2h', { ...inSlovene, vocabulary })).toMatchObject({
      type: null,
      title: 'kuhanje',
    });
  });
});
