import Database from 'better-sqlite3';
import { join } from 'node:path';
import { openStore } from '../../../src/storage/open-store.js';
import type { PlatformName } from '../../../src/core/people.js';
import { settleIn } from '../cast.js';
import { scratch } from '../program.js';

/** A file that the program serves, looked into from beside it. */
export interface StoreOnDisk {
  readonly url: string;
  /** Lets them log at the centre. */
  admit(platform: PlatformName, people: readonly Newcomer[]): Promise<void>;
  /** Every entry there is, by its note. */
  entries(): readonly StoredEntry[];
  count(table: 'InboundEvent' | 'SetAside', where?: string): number;
  /** The first column of the first row. */
  value(sql: string): unknown;
  /** Runs SQL on the file itself. */
  change(sql: string): void;
}

export interface Newcomer {
  readonly id: number | string;
  readonly name: string;
}

export interface StoredEntry {
  readonly note: string;
  readonly code: string;
}

const at = new Date('2026-01-01T08:00:00Z');

/** The network and its cast, in a file that is gone after the test. */
export async function storeOnDisk(): Promise<StoreOnDisk> {
  const file = join(scratch(), 'belezka.db');
  const url = `file:${file}`;
  const store = await openStore(url);
  await store.transact(settleIn);
  await store.close();

  return {
    url,
    admit: (platform, people) => admit(url, platform, people),
    entries: () => read(file, (open) => open.prepare(notesAndCodes).all() as StoredEntry[]),
    count: (table, where = '1') =>
      read(file, (open) => {
        const row = open.prepare(`SELECT count(*) AS many FROM "${table}" WHERE ${where}`).get();
        return (row as { many: number }).many;
      }),
    value: (sql) => read(file, (open) => open.prepare(sql).pluck().get()),
    change: (sql) => read(file, (open) => void open.exec(sql)),
  };
}

const notesAndCodes = `SELECT coalesce("note", '') AS "note", "code" FROM "Activity" ORDER BY "loggedAt"`;

function read<T>(file: string, look: (open: Database.Database) => T): T {
  const open = new Database(file, { timeout: 20_000 });
  try {
    return look(open);
  } finally {
    open.close();
  }
}

async function admit(url: string, platform: PlatformName, people: readonly Newcomer[]): Promise<void> {
  const store = await openStore(url);
  await store.transact(async ({ people: records }) => {
    for (const { id, name } of people) {
      const personId = `${platform}-${id}`;
      const identity = { platform, userId: String(id) };
      await records.add({ id: personId, displayName: name, language: 'en', identity, createdAt: at });
      await records.grant({
        id: `${personId}-volunteer`,
        personId,
        role: 'volunteer',
        scopeId: 'lipa',
        grantedAt: at,
        grantedById: null,
      });
    }
  });
  await store.close();
}
