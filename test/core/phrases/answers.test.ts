import { describe, expect, test } from 'vitest';
import {
  understandDuration,
  understandHeads,
  understandType,
  understandWhen,
} from '../../../src/core/phrases/understand-answer.js';
import { settingOf } from './corpus.js';

const setting = settingOf({ language: 'en', now: '2026-11-18T21:35:00+00:00', zone: 'Europe/Dublin' });

describe('how many', () => {
  test('a number alone is the total', () => {
    expect(understandHeads('12', setting)).toMatchObject({ total: 12, unknown: 12, ask: [] });
  });

  test('parts and volunteers come at once', () => {
    expect(understandHeads('12 girls 9 boys 2 volunteers', setting)).toMatchObject({
      total: 21,
      girls: 12,
      boys: 9,
      volunteers: 2,
      ask: [],
    });
  });

  test('minutes are nobody', () => {
    expect(understandHeads('90 min', setting)).toMatchObject({ total: null });
    expect(understandHeads('10 girls 90 min', setting)).toMatchObject({ total: 10 });
  });

  test('10-12 is no time here', () => {
    expect(understandHeads('10-12', setting).ask).toMatchObject([{ kind: 'ambiguous_number' }]);
  });
});

describe('how long', () => {
  test.each([
    ['2h', 120],
    ['90', 90],
    ['1,5', 90],
    ['2', 120],
    ['half an hour', 30],
    ['45 min', 45],
    ['16-18:30', 150],
  ])('%s is %i minutes', (text, durationMin) => {
    expect(understandDuration(text, setting)).toMatchObject({ durationMin, ask: [] });
  });

  test('12 may be hours or minutes', () => {
    expect(understandDuration('12', setting).ask).toMatchObject([
      { kind: 'duration', candidatesMin: [720, 12] },
    ]);
  });
});

describe('when', () => {
  test('a day and a span come at once', () => {
    expect(understandWhen('yesterday 16-19', setting)).toMatchObject({
      date: '2026-11-17',
      start: '16:00',
      durationMin: 180,
      ask: [],
    });
  });

  test('no length is asked here', () => {
    expect(understandWhen('today', setting)).toMatchObject({
      date: '2026-11-18',
      durationMin: null,
      ask: [],
    });
  });
});

describe('what', () => {
  test('the type, in any language', () => {
    expect(understandType('šport', setting)).toMatchObject({ type: 'sport', candidates: ['sport'] });
  });

  test('the likeliest ones where it is none of them', () => {
    expect(understandType('cookout', setting).candidates).toContain('food');
  });
});
