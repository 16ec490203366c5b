import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { rightsPage } from '../../tools/rights/rights-page.js';

test('the page of rights says what the program does', () => {
  const page = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8');

  expect(page, 'npm run docs:rights writes it anew').toBe(rightsPage(commands));
});
