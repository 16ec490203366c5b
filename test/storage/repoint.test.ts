import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOfPeople, columnsOfRooms } from '../../src/storage/repoint.js';

const folder = new URL('../../prisma/models/', import.meta.url);

/** Columns of the models whose name matches, as `Model.column`. */
function columnsNamed(pattern: RegExp): readonly string[] {
  const models = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

  return [...models.join('\n').matchAll(/^model (\w+) \{\n([^}]*)^\}/gm)].flatMap(([, model, body = '']) =>
    [...body.matchAll(/^ {2}(\w+) +String/gm)]
      .map(([, column = '']) => column)
      .filter((column) => pattern.test(column))
      .map((column) => `${model}.${column}`),
  );
}

test('no column with a person is overlooked', () => {
  expect(columnsOfPeople.map((column) => column.join('.')).toSorted()).toEqual(
    columnsNamed(/^personId$|ById$/).toSorted(),
  );
});

test('no column with a room is overlooked', () => {
  expect(columnsOfRooms.map((column) => column.join('.')).toSorted()).toEqual(
    columnsNamed(/^roomId$/).toSorted(),
  );
});
