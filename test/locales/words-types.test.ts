import { expect, expectTypeOf, test } from 'vitest';
import { createWords, type MessageKey, type VariablesOf } from '../../src/locales/words.js';

const words = createWords()('en');

test('a sentence cannot be said without what it needs', () => {
  // @ts-expect-error the count is missing
  expect(() => words.text('count-girls')).toThrow('cannot be said');
  // @ts-expect-error a count is a number
  words.text('count-girls', { count: 'many' });
  // @ts-expect-error nothing is counted here
  words.text('duration-half-hour', { count: 1 });
  // @ts-expect-error there is no such sentence
  expect(() => words.text('never-said')).toThrow('There is no sentence');
});

test('a computed key needs what any of its sentences needs', () => {
  const unit = (name: 'hours' | 'minutes'): string =>
    words.text(`duration-${name}`, { hours: 2, minutes: 20 });

  expectTypeOf<VariablesOf<'duration-hours' | 'duration-minutes'>>().toEqualTypeOf<
    { readonly hours: number } & { readonly minutes: number }
  >();
  expectTypeOf<'duration-hours'>().toExtend<MessageKey>();
  expect([unit('hours'), unit('minutes')]).toEqual(['2 hours', '20 minutes']);
});
