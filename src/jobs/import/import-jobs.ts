import type { Fact } from '../../core/facts.js';
import { unknownColumns } from '../../core/import/import-tables.js';
import { TableRefused, type Tables } from '../../core/import/table.js';
import type { JobDesk, JobKind } from '../../core/jobs/job-kind.js';
import { bytesOfFile } from '../../files/bytes.js';
import { readTables } from '../../files/read-tables.js';
import { givenFile, jsonIn, type GivenFile } from './given-file.js';
import { takeRows } from './take-rows.js';
import { takeStructure } from './take-structure.js';

/** Reads a file that was given, and says what it would bring. */
export const importCheckJob: JobKind = {
  name: 'import-check',
  audience: 'asker',

  run: (desk) =>
    taking(desk, true, async (tables, given) => ({
      kind: 'import-checked',
      fileId: given.file.id,
      name: given.file.name,
      rows: await takeRows(tables, given, true, desk),
      leftOut: [...unknownColumns(tables), ...tables.leftOut],
    })),
};

/** Takes the file in. What is there already is skipped, so that one that was cut off goes on. */
export const importJob: JobKind = {
  name: 'import',
  audience: 'asker',

  run: (desk) =>
    taking(desk, false, async (tables, given) => ({
      kind: 'import-done',
      name: given.file.name,
      rows: await takeRows(tables, given, false, desk),
    })),
};

async function taking(
  desk: JobDesk,
  dryRun: boolean,
  take: (tables: Tables, given: GivenFile) => Promise<Fact>,
): Promise<readonly Fact[]> {
  const given = await givenFile(desk);
  if ('reason' in given) return [{ kind: 'refused', because: given }];

  const { name } = given.file;
  const json = await jsonIn(given.path);
  if (json === null) return [{ kind: 'import-refused', name, because: { reason: 'no-known-column' } }];
  if (json !== undefined) return [await takeStructure(json, given, dryRun, desk)];

  try {
    return [await take(await readTables(bytesOfFile(given.path)), given)];
  } catch (error) {
    if (error instanceof TableRefused) return [{ kind: 'import-refused', name, because: error.because }];
    throw error;
  }
}
