import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { sqliteError } from '../sqlite/sqlite-error.js';
import { StoreError } from '../store-error.js';
import type { Migration } from './migration.js';
import { pendingMigrations, type Applied } from './pending.js';

const makeBook = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`;

const write = `
  INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
  VALUES (?, ?, ?, ?, 1)`;

/** All that are missing, in one transaction: a failure leaves the old schema. Processes started together wait in line. */
export function migrateSqlite(
  file: string,
  migrations: readonly Migration[],
  waitMs: number,
): readonly Migration[] {
  try {
    const database = new Sqlite(file, { timeout: waitMs });
    try {
      return applyPending(database, migrations);
    } finally {
      if (database.inTransaction) database.exec('ROLLBACK');
      database.close();
    }
  } catch (error) {
    throw sqliteError(error, file);
  }
}

function applyPending(database: Sqlite.Database, migrations: readonly Migration[]): readonly Migration[] {
  database.pragma('journal_mode = WAL');
  // Mostly there is nothing to do, and then nobody who is writing needs to be waited for.
  if (pendingMigrations(migrations, bookOf(database)).length === 0) return [];

  // A script that rebuilds a table switches them off itself, which inside a transaction does nothing.
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN IMMEDIATE');
  database.exec(makeBook);

  const pending = pendingMigrations(migrations, bookOf(database));
  for (const migration of pending) apply(database, migration);

  database.exec('COMMIT');

  return pending;
}

function bookOf(database: Sqlite.Database): readonly Applied[] {
  const hasBook = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();

  return hasBook ? database.prepare<[], Applied>('SELECT * FROM "_prisma_migrations"').all() : [];
}

function apply(database: Sqlite.Database, { name, checksum, script }: Migration): void {
  try {
    database.exec(script);
    if (database.prepare('PRAGMA foreign_key_check').all().length > 0) {
      throw new Error('It leaves rows that point at nothing.');
    }
    database.prepare(write).run(randomUUID(), checksum, new Date().toISOString(), name);
  } catch (error) {
    throw new StoreError(
      'migration-failed',
      `The migration ${name} could not be applied; the store is as it was before.`,
      { migration: name },
      { cause: error },
    );
  }
}
