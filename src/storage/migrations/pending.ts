import { StoreError } from '../store-error.js';
import type { Migration } from './migration.js';

/** A line of Prisma's own book of what was applied. */
export interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: unknown;
  readonly rolled_back_at: unknown;
}

/** Those that the database doesn't have yet. What it has must be ours, whole and unchanged. */
export function pendingMigrations(
  migrations: readonly Migration[],
  book: readonly Applied[],
): readonly Migration[] {
  const applied = book.filter((line) => line.rolled_back_at === null);
  for (const line of applied) mustBeOurs(line, migrations);

  return migrations.filter(({ name }) => !applied.some((line) => line.migration_name === name));
}

function mustBeOurs(line: Applied, migrations: readonly Migration[]): void {
  const name = line.migration_name;
  const migration = migrations.find((candidate) => candidate.name === name);
  const facts = { migration: name };

  if (!migration) {
    throw new StoreError(
      'newer-than-program',
      `The store knows ${name}, which this program does not.`,
      facts,
    );
  }
  if (line.finished_at === null) {
    throw new StoreError('migration-failed', `The migration ${name} was begun and never finished.`, facts);
  }
  if (line.checksum !== migration.checksum) {
    throw new StoreError('migration-edited', `The migration ${name} was edited after it was applied.`, facts);
  }
}
