import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { databaseAddress, type DatabaseAddress } from './database-address.js';
import { migratePostgresql } from './migrations/migrate-postgresql.js';
import { migrateSqlite } from './migrations/migrate-sqlite.js';
import { migrationsFolder, readMigrations, type Migration } from './migrations/migration.js';
import { StoreError } from './store-error.js';

export interface MigrateOptions {
  /** Of migrations; the program's own where left out. */
  readonly folder?: string;
  /** How long to wait for another process that is writing to the same SQLite file. */
  readonly waitMs?: number;
}

/** Brings the schema up to this program's; answers the names of what it applied, none when it was up to date. */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const address = databaseAddress(url);
  const migrations = readMigrations(options.folder ?? migrationsFolder(address.kind));
  const applied = await applyTo(address, migrations, options.waitMs ?? 10_000);

  return applied.map(({ name }) => name);
}

async function applyTo(
  address: DatabaseAddress,
  migrations: readonly Migration[],
  waitMs: number,
): Promise<readonly Migration[]> {
  switch (address.kind) {
    case 'sqlite':
      makeRoomFor(address.file);

      return migrateSqlite(address.file, migrations, waitMs);
    case 'postgresql':
      return migratePostgresql(address, migrations);
  }
}

function makeRoomFor(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError('unwritable', `The folder of ${file} cannot be made.`, { file }, { cause: error });
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StoreError('not-a-database', `${file} is a folder.`, { file });
  }
}
