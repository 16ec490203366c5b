import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { chatsPage } from './chats-page.js';
import { refusals } from './refusals.js';

const page = fileURLToPath(new URL('../../../docs/chats.md', import.meta.url));

test('the page of the chats says what the tests prove', async () => {
  const before = readFileSync(page, 'utf8');
  const filled = Object.entries(chatsPage()).reduce(fillIn, before);
  const after = await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });

  if (process.env['CHATS'] === 'write') writeFileSync(page, after);
  else expect(before, 'npm run chats writes it anew').toBe(after);
});

test.each(refusals)('$platform’s $code “$says” is proved by a test', ({ file, test: title, row = '' }) => {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  expect(source).toContain(`'${title}'`);
  expect(source).toContain(row);
});

/** Puts a table between its marks. */
function fillIn(text: string, [name, table]: readonly [name: string, table: string]): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before = '', rest = ''] = text.split(start);
  const [, after = ''] = rest.split(end);

  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}
