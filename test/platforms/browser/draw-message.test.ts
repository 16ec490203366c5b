import { expect, test } from 'vitest';

import { drawMessage } from '../../../src/platforms/browser/draw-message.js';

test('a message of text has nothing else to draw', () => {
  expect(drawMessage({ lines: [['Saved.']] })).toEqual({
    lines: [['Saved.']],
    buttons: [],
    choice: null,
    picture: null,
    file: null,
    keptFile: null,
    awaitsText: false,
  });
});

test.each([
  '<img src=x onerror=alert(1)>',
  '**not bold** _nor this_ `code`',
  'abc\u{202E}def',
  '&amp; "quoted"',
])('the words %j stay as they are', (words) => {
  const drawn = drawMessage({ lines: [[words, { strong: words }]], buttons: [{ id: 'a', label: words }] });

  expect(drawn.lines).toEqual([[words, { strong: words }]]);
  expect(drawn.buttons).toEqual([{ id: 'a', label: words }]);
});

test('pictures and files are kept as plain JSON', () => {
  const drawn = drawMessage({
    lines: [],
    picture: { png: new Uint8Array([137, 80, 78, 71]), description: 'Visits by week.' },
    file: { name: 'year.csv', mediaType: 'text/csv', content: new TextEncoder().encode('code,date') },
  });

  expect(drawn.picture).toEqual({ png: 'iVBORw==', description: 'Visits by week.' });
  expect(drawn.file).toEqual({ name: 'year.csv', mediaType: 'text/csv', content: 'Y29kZSxkYXRl' });
  expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
});
