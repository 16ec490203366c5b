import { StoreError, type StoreErrorCode } from '../store-error.js';

/** The longest prefix of SQLite's own code decides. */
const meanings: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  SQLITE_NOTADB: ['not-a-database', 'is no SQLite database'],
  SQLITE_CANTOPEN_ISDIR: ['not-a-database', 'is a folder'],
  SQLITE_CORRUPT: ['damaged', 'is damaged'],
  SQLITE_CANTOPEN: ['unwritable', 'cannot be opened'],
  SQLITE_READONLY: ['unwritable', 'cannot be written'],
  SQLITE_IOERR: ['unwritable', 'cannot be read or written'],
  SQLITE_FULL: ['unwritable', 'cannot grow: the disk is full'],
  SQLITE_PERM: ['unwritable', 'is not ours to open'],
  SQLITE_BUSY: ['locked', 'is held by another process'],
};

/** What SQLite said of a file, as what an operator can do something about; any other error as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  const code = driverCode(error);
  const known = Object.keys(meanings).find((prefix) => code.startsWith(prefix));
  const meaning = known === undefined ? undefined : meanings[known];
  if (!meaning) return error;

  return new StoreError(meaning[0], `${file} ${meaning[1]}.`, { file }, { cause: error });
}

function driverCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
