import { expect, test } from 'vitest';

import { isAddressed } from '../../../src/platforms/browser/addressed.js';

test.each(['/log chess 12', ' /help', '@belezka how many?', 'hey @Beležka!', '(@belezka)'])(
  '%j is meant for the assistant',
  (text) => {
    expect(isAddressed(text, false)).toBe(true);
  },
);

test.each(['see you at 6', 'and/or', 'mail ana@belezka.si', '@belezkar', 'x@belezka'])(
  '%j is meant for the others',
  (text) => {
    expect(isAddressed(text, false)).toBe(false);
  },
);

test('an answer to a question needs no name', () => {
  expect(isAddressed('two hours', true)).toBe(true);
});
