import { StoreError } from './store-error.js';

export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgresql'; readonly url: string; readonly host: string; readonly database: string };

export function databaseAddress(url: string): DatabaseAddress {
  if (url.startsWith('file:')) return sqliteAddress(url);
  if (/^postgres(ql)?:/.test(url)) return postgresqlAddress(url);

  throw new StoreError('unknown-address', 'A store is file:PATH or postgresql://…, not what was given.');
}

function sqliteAddress(url: string): DatabaseAddress {
  const file = url.replace(/^file:(\/\/(?=\/))?/, '');

  if (file === '' || file.startsWith(':') || file.includes('?')) {
    throw new StoreError('unknown-address', `file: takes the path of a file, not "${file}".`, { file });
  }

  return { kind: 'sqlite', file };
}

function postgresqlAddress(url: string): DatabaseAddress {
  if (!URL.canParse(url)) {
    // The address may hold a password, so it is not repeated.
    throw new StoreError('unknown-address', 'That is no address of a PostgreSQL database.');
  }
  const { host, pathname } = new URL(url);

  return { kind: 'postgresql', url, host, database: decodeURIComponent(pathname.slice(1)) };
}
