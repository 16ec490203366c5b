import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/calendar.js';
import { personalDataIn } from '../../../src/core/privacy/personal-data.js';

describe.each(languages)('in %s', (language) => {
  test.each(linesOf(`harmless-${language}`))('no warning: %s', (note) => {
    expect(personalDataIn(note)).toEqual([]);
  });

  test.each(linesOf(`warned-${language}`).map((line) => line.split('\t')))('%s: %s', (kind, note = '') => {
    expect(personalDataIn(note).map((finding) => finding.kind)).toContain(kind);
  });

  test('there are enough of both', () => {
    expect(linesOf(`harmless-${language}`).length).toBeGreaterThanOrEqual(60);
    expect(linesOf(`warned-${language}`).length).toBeGreaterThanOrEqual(14);
  });
});

test('a finding says where it stands', () => {
  const text = 'Marko: 041 234 567, ana@example.si';

  const found = personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  expect(found).toEqual([
    ['phone', '041 234 567'],
    ['e-mail', 'ana@example.si'],
  ]);
});

test('a name is told in the sentence of the warning only', () => {
  expect(personalDataIn('Luka Novak je kuhal. Policija je imela predavanje.')).toEqual([]);
  expect(personalDataIn('Luka Novak je kuhal, potem je prišla policija.')).toHaveLength(1);
});

test('the longest note is read in no time', () => {
  const note = 'Luka 0 1 2 3 4 a.b.c@ policija Ana Kovač, '.repeat(50).slice(0, 2_000);
  const started = performance.now();

  personalDataIn(note);

  expect(performance.now() - started).toBeLessThan(200);
});

function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
