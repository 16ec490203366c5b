import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { postgresqlError, type PostgresqlPlace } from '../postgresql-error.js';
import { StoreError } from '../store-error.js';
import type { Migration } from './migration.js';
import { pendingMigrations, type Applied } from './pending.js';

/** Prisma's own lock, so that its CLI and we wait for each other. */
const takeLock = 'SELECT pg_advisory_xact_lock(72707369)';

const makeBook = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

const write = `
  INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
  VALUES ($1, $2, now(), $3, 1)`;

/** All that are missing, in one transaction: a failure leaves the old schema. Processes started together wait in line. */
export async function migratePostgresql(
  place: PostgresqlPlace,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const client = new pg.Client({ connectionString: place.url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks also rejects the query that was under way, and that is what we report.
  client.on('error', () => {});

  try {
    await client.connect();

    return await applyPending(client, migrations);
  } catch (error) {
    throw postgresqlError(error, place);
  } finally {
    // Ends an open transaction too, without effect.
    await client.end().catch(() => {});
  }
}

async function applyPending(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  await client.query('BEGIN');
  await client.query(takeLock);
  await client.query(makeBook);

  const book = await client.query<Applied>('SELECT * FROM "_prisma_migrations"');
  const pending = pendingMigrations(migrations, book.rows);
  for (const migration of pending) await apply(client, migration);

  await client.query('COMMIT');

  return pending;
}

async function apply(client: pg.Client, { name, checksum, script }: Migration): Promise<void> {
  try {
    await client.query(script);
    await client.query(write, [randomUUID(), checksum, name]);
  } catch (error) {
    throw new StoreError(
      'migration-failed',
      `The migration ${name} could not be applied; the store is as it was before.`,
      { migration: name },
      { cause: error },
    );
  }
}
