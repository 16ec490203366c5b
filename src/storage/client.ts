import type { Database } from './connection.js';
import type { DatabaseAddress } from './database-address.js';

const options = {
  // The other formats quote the call, and with it what people wrote.
  errorFormat: 'minimal',
  transactionOptions: { maxWait: 10_000, timeout: 20_000 },
} as const;

/** Each client is large, so only the one that is needed is loaded. */
export function openClient(address: DatabaseAddress): Promise<Database> {
  switch (address.kind) {
    case 'sqlite':
      return openSqlite(address.file);
    case 'postgresql':
      return openPostgresql(address.url);
  }
}

async function openSqlite(file: string): Promise<Database> {
  const { PrismaClient } = await import('./generated/sqlite/client.js');
  const { sqliteAdapter } = await import('./sqlite/adapter.js');

  return new PrismaClient({ ...options, adapter: sqliteAdapter(file) });
}

async function openPostgresql(url: string): Promise<Database> {
  const { PrismaClient } = await import('./generated/postgresql/client.js');
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const adapter = new PrismaPg({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });

  // Both are generated from the same models; their types differ only by what PostgreSQL can do beyond SQLite.
  return new PrismaClient({ ...options, adapter }) as unknown as Database;
}
