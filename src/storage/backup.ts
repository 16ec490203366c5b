import Sqlite from 'better-sqlite3';
import { databaseAddress } from './database-address.js';
import { sqliteError } from './sqlite/sqlite-error.js';
import { StoreError } from './store-error.js';

/**
 * Copies the store as it is at one moment to a new file, which opens like any other, while others go on writing. SQLite only:
 * a PostgreSQL server has its own `pg_dump`. Fails with a `StoreError`, and then leaves no file.
 */
export function backup(url: string, to: string): void {
  const address = databaseAddress(url);
  if (address.kind === 'postgresql') {
    throw new StoreError('unknown-address', 'A PostgreSQL is backed up with its own pg_dump.');
  }
  const { file } = address;

  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
    // One statement reads one moment; it refuses a file that is there already.
    database.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    throw sqliteError(error, file);
  } finally {
    database?.close();
  }
}
