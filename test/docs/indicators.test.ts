import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureOf } from '../../src/core/figures/figure-of.js';
import type { Basis } from '../../src/core/indicators/basis.js';
import { indicators } from '../../src/core/indicators/index.js';
import type { Indicator } from '../../src/core/indicators/indicator.js';
import { activityCount, volunteerCount } from '../../src/core/indicators/quantities.js';
import { createWords } from '../../src/locales/words.js';
import { languages } from '../../src/core/calendar.js';
import { basisOf } from '../core/figures/basis.js';

const recipe = readFileSync(new URL('../../docs/adding-an-indicator.md', import.meta.url), 'utf8');
const words = createWords();

const basis: Basis = basisOf({ girls: 3, boys: 4, nonbinary: 0, unknown: 0, ages: {} });

test('the recipe shows an indicator as it really is', () => {
  const [, shown = ''] = /```ts\n([\s\S]*?)```/u.exec(recipe) ?? [];
  const file = readFileSync(
    new URL('../../src/core/indicators/average-attendance.ts', import.meta.url),
    'utf8',
  );

  expect(shown.replaceAll(/^ {3}/gmu, '').trimEnd()).toBe(file.trimEnd());
});

test('an indicator made by the recipe is computed', () => {
  const volunteersPerActivity: Indicator = {
    kind: 'ratio',
    key: 'volunteers_per_activity',
    unit: 'attendances',
    numerator: volunteerCount,
    denominator: activityCount,
    times: 1,
  };

  expect(figureOf(volunteersPerActivity, basis)).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
});

test.each(languages)('every indicator has its own name and definition in %s', (language) => {
  const said = indicators.flatMap(({ key }) => [
    words(language).text(`indicator-name-${key}`),
    words(language).text(`indicator-means-${key}`),
  ]);

  expect(new Set(said).size).toBe(2 * indicators.length);
});

test('the table of indicators is up to date', async () => {
  const english = words('en');
  const rows = indicators.map(({ key, unit }) => [
    `\`${key}\``,
    english.text(`indicator-name-${key}`),
    english.text(`indicator-means-${key}`),
    unit,
  ]);

  await expect(`${heading}${table([['key', 'name', 'definition', 'unit'], ...rows])}`).toMatchFileSnapshot(
    '../../docs/indicators.md',
  );
});

const heading = `# Indicators

Every figure that is told, exactly as defined; a test writes this page and holds it to the definitions.

`;

/** The first row is the head; columns stand under each other. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;

  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(lineOf).join('');
}
