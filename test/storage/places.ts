import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A fresh, empty place for a store. */
export interface StorePlace {
  readonly kind: 'sqlite' | 'postgresql';
  readonly url: string;
  readonly remove: () => Promise<void>;
}

export function sqlitePlace(): StorePlace {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));

  return {
    kind: 'sqlite',
    url: `file:${join(folder, 'store.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function postgresqlPlace(serverUrl: string): Promise<StorePlace> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  await runOn(serverUrl, `CREATE DATABASE ${database}`);

  return {
    kind: 'postgresql',
    url: url.href,
    remove: () => runOn(serverUrl, `DROP DATABASE ${database} WITH (FORCE)`),
  };
}

async function runOn(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
