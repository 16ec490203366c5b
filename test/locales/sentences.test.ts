import { expect, test } from 'vitest';
import type { ActivityRecord } from '../../src/core/activity.js';
import { durationInWords } from '../../src/locales/duration-in-words.js';
import { plainText } from '../../src/locales/marks.js';
import { wordHeads } from '../../src/locales/word-heads.js';
import { createWords } from '../../src/locales/words.js';

const words = createWords();

test.each([
  [30, 'half an hour', 'pol ure', 'en halvtimme'],
  [45, '45 minutes', '45 minut', '45 minuter'],
  [60, '1 hour', '1 uro', '1 timme'],
  [90, 'an hour and a half', 'uro in pol', 'en och en halv timme'],
  [120, '2 hours', '2 uri', '2 timmar'],
  [150, '2½ hours', '2 uri in pol', '2,5 timmar'],
  [180, '3 hours', '3 ure', '3 timmar'],
  [300, '5 hours', '5 ur', '5 timmar'],
  [62, '1 hour and 2 minutes', '1 uro in 2 minuti', '1 timme och 2 minuter'],
])('it usually takes %i minutes, said in words', (minutes, en, sl, sv) => {
  expect(durationInWords(words('en'), minutes)).toBe(en);
  expect(durationInWords(words('sl'), minutes)).toBe(sl);
  expect(durationInWords(words('sv'), minutes)).toBe(sv);
});

test('a receipt tells who was there', () => {
  const record = { ...nobody, girls: 5, boys: 7, volunteers: 2, volunteerMin: 360 };

  expect(wordHeads(words('sl'), record)).toEqual([
    { strong: '12 mladih' },
    ' – 5 deklet, 7 fantov',
    ' · 2 prostovoljca (6 h)',
  ]);
});

test('those who were not asked are told beside the others', () => {
  const record = { ...nobody, girls: 10, nonbinary: 1, unknown: 15 };

  expect(plainText(wordHeads(words('en'), record))).toBe(
    '26 young people – 10 girls, 1 non-binary, 15 of unknown gender',
  );
});

test('where nobody was asked, the total says it all', () => {
  expect(plainText(wordHeads(words('sv'), { ...nobody, unknown: 1 }))).toBe('1 ungdom');
  expect(plainText(wordHeads(words('sl'), nobody))).toBe('0 mladih');
});

const nobody: ActivityRecord = {
  date: '2026-11-22',
  start: null,
  durationMin: 180,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: null,
  note: null,
  girls: 0,
  boys: 0,
  nonbinary: 0,
  unknown: 0,
  ages: {},
  newcomers: null,
  volunteers: 0,
  volunteerMin: 0,
  ledBy: 'staff',
  youthLeaders: null,
};
