import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activities, volunteers } from '../../src/core/funders/measures.js';
import type { FunderView } from '../../src/core/funders/funder-view.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { youthFields } from '../../src/core/vocabulary/youth-field.js';
import { createWords } from '../../src/locales/words.js';
import { aKind } from '../support/a-kind.js';
import { tablesOf } from '../core/funders/told.js';

const page = new URL('../../docs/adding-a-funder-view.md', import.meta.url);
const recipe = readFileSync(page, 'utf8');
const [shown = '', mapping = ''] = [...recipe.matchAll(/```ts\n([\s\S]*?)```/gu)].map(
  ([, code = '']) => code,
);

function sourceOf(name: string): string {
  return readFileSync(new URL(`../../src/core/funders/${name}.ts`, import.meta.url), 'utf8');
}

test('the recipe shows a view as it really is', () => {
  expect(shown.replaceAll(/^ {3}/gmu, '').trimEnd()).toBe(sourceOf('volunteer-hours').trimEnd());
});

test('the recipe shows what goes to DHIS2 as it really is', () => {
  expect(sourceOf('dhis2')).toContain(mapping.trim());
});

test('a view made by the recipe is told', () => {
  const streetWork = {
    key: 'volunteer-hours',
    kind: 'tables',
    tables: [
      { key: 'volunteers-by-setting', kind: 'groups', by: 'setting', measures: [activities, volunteers] },
    ],
  } as const satisfies FunderView;

  const { 'volunteers-by-setting': table } = tablesOf(streetWork, {
    kinds: [aKind({ setting: 'outreach', activities: 3, volunteers: 4 })],
  });

  expect(table?.rows[1]).toEqual(['Outreach', 3, 4]);
});

test('the page says in which field each kind lies', () => {
  const words = createWords()('en');
  const rows = [...recipe.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gmu)];

  expect(rows.map(([, field, meaning, kinds]) => ({ field, meaning, kinds }))).toEqual(
    youthFields.map((field) => ({
      field,
      meaning: words.text(`youth-field-${field}`),
      kinds:
        templateVocabulary
          .filter((type) => type.field === field)
          .map(({ key }) => `\`${key}\``)
          .join(', ') || '–',
    })),
  );
});
