import { PrismaPg } from '@prisma/adapter-pg';
import type { Database } from './connection.js';
import type { DatabaseAddress } from './database-address.js';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client.js';
import { PrismaClient as SqliteClient } from './generated/sqlite/client.js';
import { sqliteAdapter } from './sqlite/adapter.js';

const options = {
  // The other formats quote the call, and with it what people wrote.
  errorFormat: 'minimal',
  transactionOptions: { maxWait: 10_000, timeout: 20_000 },
} as const;

export function openClient(address: DatabaseAddress): Database {
  switch (address.kind) {
    case 'sqlite':
      return new SqliteClient({ ...options, adapter: sqliteAdapter(address.file) });
    case 'postgresql':
      return asDatabase(new PostgresqlClient({ ...options, adapter: postgresqlAdapter(address.url) }));
  }
}

function postgresqlAdapter(url: string): PrismaPg {
  return new PrismaPg({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });
}

// The two clients are generated from the same models and differ in their types only by what PostgreSQL can do beyond SQLite.
function asDatabase(client: PostgresqlClient): Database {
  return client as unknown as Database;
}
