import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '../../src/core/activity.js';
import { checkRecord, type RecordContext } from '../../src/core/record-rules.js';
import { defaultSettings } from '../../src/core/structure.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';

const typed: RecordContext = {
  today: '2026-11-22',
  ageBands: defaultSettings.ageBands,
  vocabulary: templateVocabulary,
  origin: 'typed',
};
const imported: RecordContext = { ...typed, origin: 'imported' };

const evening: ActivityRecord = {
  date: '2026-11-22',
  start: '17:00',
  durationMin: 180,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: null,
  note: null,
  girls: 12,
  boys: 10,
  nonbinary: 1,
  unknown: 0,
  ages: { '13-15': 20 },
  newcomers: 2,
  volunteers: 2,
  volunteerMin: 360,
  ledBy: 'staff',
  youthLeaders: 3,
};

describe('a record that may be stored', () => {
  test.each<[string, Partial<ActivityRecord>]>([
    ['an ordinary evening', {}],
    ['one of 366 days ago', { date: '2025-11-21' }],
    ['five minutes', { durationMin: 5 }],
    ['a whole day', { durationMin: 1_440 }],
    ['a great festival', { ...noHeads(), unknown: 100_000 }],
    ['one where nobody came', { ...noHeads(), ages: {}, newcomers: 0, youthLeaders: 0 }],
    ['one where all ages are known', { ages: { '13-15': 20, '16-18': 3 } }],
    ['one with a title of 120 faces', { title: '😀'.repeat(120) }],
    ['one with a long note', { note: 'č'.repeat(2_000) }],
  ])('%s is fine', (_, change) => {
    expect(checkRecord({ ...evening, ...change }, typed)).toEqual([]);
  });
});

describe('a record that may not', () => {
  test.each<[Partial<ActivityRecord>, object]>([
    [
      { date: '2025-11-20' },
      { field: 'date', problem: 'too-long-ago', value: '2025-11-20', earliest: '2025-11-21' },
    ],
    [
      { date: '2026-11-23' },
      { field: 'date', problem: 'in-the-future', value: '2026-11-23', today: '2026-11-22' },
    ],
    [{ date: '2026-02-31' }, { field: 'date', problem: 'not-a-date', value: '2026-02-31' }],
    [{ start: '24:00' }, { field: 'start', problem: 'not-a-time', value: '24:00' }],
    [{ durationMin: 4 }, { field: 'durationMin', problem: 'out-of-range', value: 4, least: 5, most: 1_440 }],
    [{ type: 'toString' }, { field: 'type', problem: 'unknown-type', value: 'toString' }],
    [{ title: '😀'.repeat(121) }, { field: 'title', problem: 'too-long', length: 121, most: 120 }],
    [{ girls: -1 }, { field: 'girls', problem: 'out-of-range', value: -1, least: 0, most: 100_000 }],
    [{ boys: 1.5 }, { field: 'boys', problem: 'out-of-range', value: 1.5, least: 0, most: 100_000 }],
    [
      { girls: 60_000, boys: 60_000 },
      { field: 'total', problem: 'out-of-range', value: 120_001, least: 0, most: 100_000 },
    ],
    [{ ages: { '13-16': 1 } }, { field: 'ages', problem: 'unknown-band', value: '13-16' }],
    [{ ages: { constructor: 1 } }, { field: 'ages', problem: 'unknown-band', value: 'constructor' }],
    [
      { ages: { '13-15': 20, '16-18': 4 } },
      { field: 'ages', problem: 'more-than-total', value: 24, total: 23 },
    ],
    [{ newcomers: 24 }, { field: 'newcomers', problem: 'more-than-total', value: 24, total: 23 }],
    [
      { volunteers: 100_001 },
      { field: 'volunteers', problem: 'out-of-range', value: 100_001, least: 0, most: 100_000 },
    ],
    [{ youthLeaders: 24 }, { field: 'youthLeaders', problem: 'more-than-total', value: 24, total: 23 }],
    [{ note: 'č'.repeat(2_001) }, { field: 'note', problem: 'too-long', length: 2_001, most: 2_000 }],
  ])('%o is refused with its facts', (change, problem) => {
    expect(checkRecord({ ...evening, ...change }, typed)).toEqual([problem]);
  });

  test('every problem of a record is named at once', () => {
    const problems = checkRecord({ ...evening, durationMin: 0, newcomers: 99, type: 'šah' }, typed);

    expect(problems.map(({ field }) => field)).toEqual(['durationMin', 'type', 'newcomers']);
  });
});

describe('a record from a file', () => {
  test('it may be older than a year', () => {
    expect(checkRecord({ ...evening, date: '2000-01-01' }, imported)).toEqual([]);
  });

  test.each(['1999-12-31', '2026-11-23'])('%s is still refused', (date) => {
    expect(checkRecord({ ...evening, date }, imported)).toHaveLength(1);
  });
});

function noHeads(): Partial<ActivityRecord> {
  return { girls: 0, boys: 0, nonbinary: 0, unknown: 0, ages: {} };
}
