import { expect, test } from 'vitest';

import { suggest, typedCommand } from '../../../src/platforms/browser/page/suggest.js';

const menu = [
  { name: 'log', summary: 'Zapiši aktivnost.', example: '/log druženje 12' },
  { name: 'count', summary: 'Štetje v živo.' },
  { name: 'closed', summary: 'Označi dneve.' },
  { name: 'undo', summary: 'Vzemi nazaj zapis.' },
];

test.each([
  ['/', ['log', 'count', 'closed', 'undo']],
  ['/c', ['count', 'closed']],
  ['/CLO', ['closed']],
  ['/stet', ['count']],
  ['/zapi', ['log', 'undo']],
  ['/og', []],
  ['/log ', []],
  ['log', []],
  ['see /log', []],
  ['', []],
])('%j may become %j', (typed, names) => {
  expect(suggest(typed, menu).map(({ name }) => name)).toEqual(names);
});

test('a command that is typed in full shows how it is used', () => {
  expect(typedCommand('/log ', menu)?.example).toBe('/log druženje 12');
  expect(typedCommand('/log chess', menu)).toBeUndefined();
  expect(typedCommand('/lo', menu)).toBeUndefined();
});
