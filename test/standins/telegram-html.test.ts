import { expect, test } from 'vitest';

import { findEntities } from '../support/telegram/find-entities.js';
import { parseHtml } from '../support/telegram/parse-html.js';
import { renderHtml } from '../support/telegram/render-html.js';

test.each([
  ['<b>Čas</b> &amp; <i>kraj</i>', 'Čas & kraj'],
  ['<b>bold <i>both</i></b> none', 'bold both none'],
  ['<a href="https://belezka.example/?a=1&amp;b=2">here</a>', 'here'],
  ['<blockquote>🙂 <code>12</code></blockquote>', '🙂 12'],
  ['<tg-spoiler>who</tg-spoiler> <u>u</u><s>s</s>', 'who us'],
])('%s reads as plain text and comes back', (html, text) => {
  const parsed = parseHtml(html);

  expect(parsed.text).toBe(text);
  expect(renderHtml(parsed)).toBe(html);
});

test('offsets count the halves of an emoji', () => {
  expect(parseHtml('🙂<b>č</b>').entities).toEqual([{ type: 'bold', offset: 2, length: 1 }]);
});

test('unknown named characters stay as they were written', () => {
  expect(parseHtml('&nbsp;&#269;&#x10D;&lt;').text).toBe('&nbsp;čč<');
});

test('code in a block names its language', () => {
  expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual([
    { type: 'pre', offset: 0, length: 1, language: 'ts' },
  ]);
});

test.each([
  ['a <b>b', `Can't find end tag corresponding to start tag "b"`],
  ['č </b>', 'Unexpected end tag at byte offset 3'],
  ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
  ['<p>a</p>', 'Unsupported start tag "p" at byte offset 0'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
])('%s is refused in the words of Telegram', (html, words) => {
  expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${words}`);
});

test.each([
  ['/log 12', 'bot_command', '/log'],
  ['see /log@belezka_bot', 'bot_command', '/log@belezka_bot'],
  ['with @ana_lipa there', 'mention', '@ana_lipa'],
  ['at https://celje.example/a.', 'url', 'https://celje.example/a'],
  ['on mladina.si today', 'url', 'mladina.si'],
  ['ana@mladina.si', 'email', 'ana@mladina.si'],
  ['with #poletje', 'hashtag', '#poletje'],
])('%s has a %s in it', (text, type, part) => {
  expect(findEntities(text)).toEqual([{ type, offset: text.indexOf(part), length: part.length }]);
});

test.each(['and/or', '/poročilo', '5/6', 'a @b', '#12'])('%s has nothing in it', (text) => {
  expect(findEntities(text)).toEqual([]);
});
