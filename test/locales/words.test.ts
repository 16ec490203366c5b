import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/calendar.js';
import { joinLines, linesOf, markSentence, plainText, shieldVariable } from '../../src/locales/marks.js';
import { createWords } from '../../src/locales/words.js';

const words = createWords();
const numbers = [0, 1, 2, 3, 4, 5, 21, 101, 102, 103, 105, 1987];

describe('everything that is counted, in every form', () => {
  test.each([
    ['count-young-people', 'young people', 'young person'],
    ['count-girls', 'girls', 'girl'],
    ['count-boys', 'boys', 'boy'],
    ['count-nonbinary', 'non-binary', 'non-binary'],
    ['count-volunteers', 'volunteers', 'volunteer'],
    ['count-visits', 'visits', 'visit'],
    ['count-activities', 'activities', 'activity'],
    ['count-hours', 'hours', 'hour'],
  ] as const)('%s in English', (key, many, one) => {
    expect(numbers.map((count) => words('en').text(key, { count }))).toEqual(
      [0, '1', 2, 3, 4, 5, 21, 101, 102, 103, 105, '1,987'].map((count) =>
        count === '1' ? `1 ${one}` : `${count} ${many}`,
      ),
    );
  });

  test.each([
    ['count-young-people', ['mlada oseba', 'mladi osebi', 'mladi', 'mladih']],
    ['count-girls', ['dekle', 'dekleti', 'dekleta', 'deklet']],
    ['count-boys', ['fant', 'fanta', 'fantje', 'fantov']],
    ['count-nonbinary', ['nebinarna oseba', 'nebinarni osebi', 'nebinarne osebe', 'nebinarnih oseb']],
    ['count-volunteers', ['prostovoljec', 'prostovoljca', 'prostovoljci', 'prostovoljcev']],
    ['count-visits', ['obisk', 'obiska', 'obiski', 'obiskov']],
    ['count-activities', ['aktivnost', 'aktivnosti', 'aktivnosti', 'aktivnosti']],
    ['count-hours', ['ura', 'uri', 'ure', 'ur']],
  ] as const)('%s in Slovene, with its dual', (key, [one, two, few, other]) => {
    expect(numbers.map((count) => words('sl').text(key, { count }))).toEqual([
      `0 ${other}`,
      `1 ${one}`,
      `2 ${two}`,
      `3 ${few}`,
      `4 ${few}`,
      `5 ${other}`,
      `21 ${other}`,
      `101 ${one}`,
      `102 ${two}`,
      `103 ${few}`,
      `105 ${other}`,
      `1.987 ${other}`,
    ]);
  });

  test.each([
    ['count-young-people', 'ungdomar', 'ungdom'],
    ['count-girls', 'tjejer', 'tjej'],
    ['count-boys', 'killar', 'kille'],
    ['count-nonbinary', 'icke-binära', 'icke-binär'],
    ['count-volunteers', 'volontärer', 'volontär'],
    ['count-visits', 'besök', 'besök'],
    ['count-activities', 'aktiviteter', 'aktivitet'],
    ['count-hours', 'timmar', 'timme'],
  ] as const)('%s in Swedish', (key, many, one) => {
    expect(numbers.map((count) => words('sv').text(key, { count }))).toEqual(
      [0, '1', 2, 3, 4, 5, 21, 101, 102, 103, 105, '1\u00A0987'].map((count) =>
        count === '1' ? `1 ${one}` : `${count} ${many}`,
      ),
    );
  });

  test('half hours take the form that is spoken', () => {
    expect(languages.map((language) => words(language).text('count-hours', { count: 2.5 }))).toEqual([
      '2.5 hours',
      '2,5 ure',
      '2,5 timmar',
    ]);
  });
});

describe('marks in a sentence', () => {
  test('become spans', () => {
    expect(linesOf(markSentence('**12** mladih, *npr.* `/log`\nin še'))).toEqual([
      [{ strong: '12' }, ' mladih, ', { emphasis: 'npr.' }, ' ', { code: '/log' }],
      ['in še'],
    ]);
  });

  test('are never made by what somebody typed', () => {
    fc.assert(
      fc.property(typed(), (title) => {
        const sentence = `${markSentence('**')}${shieldVariable(title)}${markSentence('** · `/show`')}`;

        expect(linesOf(sentence)).toEqual([
          [...(title === '' ? [] : [{ strong: title }]), ' · ', { code: '/show' }],
        ]);
      }),
    );
  });

  test('leave a typed text as it is, character by character', () => {
    fc.assert(
      fc.property(typed(), (note) => {
        expect(plainText(joinLines(linesOf(shieldVariable(note))))).toBe(note);
      }),
    );
  });
});

/** Any text, with more marks and noncharacters in it than people type. */
function typed(): fc.Arbitrary<string> {
  const awkward = fc.constantFrom(
    '*',
    '**',
    '`',
    '\n',
    '\uFDD0',
    '\uFDD2',
    '\uFDD3',
    '\uFDD4',
    '{ $x }',
    'š',
    '🎸',
  );

  return fc.array(fc.oneof(awkward, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
}
