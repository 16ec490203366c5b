import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { expect, test } from 'vitest';
import { addDays } from '../../src/core/local-date.js';
import { countDelays } from '../../src/storage/figures/delays.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, evening, logged } from './cast.js';

describeEachStore('Counting how late entries came', (underTest) => {
  test('looks at an index only, which holds all that is asked for', async () => {
    const { store, url } = underTest();
    const { klub, zaric } = await aNetwork(store.records);
    const entries = Array.from({ length: 600 }, (_, number) =>
      logged(number % 2 === 0 ? klub : zaric, {
        record: { ...evening, date: addDays('2026-01-01', number % 300) },
        delayMin: number,
      }),
    );
    await store.records.activities.addMany(entries);

    const within = { centreIds: [klub.id, zaric.id], from: '2026-03-01', to: '2026-04-30' };
    const plan = await planIn(url, countDelays(within));

    expect(plan).toContain('Activity_centreId_onDate_deletedAt_loggedAtGiven_delayMin_idx');
    expect(plan).toMatch(/USING COVERING INDEX|Index Only Scan/u);
    expect(plan).not.toMatch(/SCAN "?Activity|Seq Scan|Bitmap Heap/u);
  });
});

type Statement = ReturnType<typeof countDelays>;

async function planIn(url: string, statement: Statement): Promise<string> {
  return url.startsWith('file:')
    ? planInSqlite(url.slice('file:'.length), statement)
    : planInPostgresql(url, statement);
}

function planInSqlite(file: string, { sql, values }: Statement): string {
  const database = new Sqlite(file, { readonly: true });
  const steps = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  database.close();

  return steps.map(({ detail }) => detail).join('\n');
}

/** PostgreSQL would read all of a small table, and so it is told not to. */
async function planInPostgresql(url: string, { text, values }: Statement): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('VACUUM ANALYZE "Activity"');
    await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
    const { rows } = await client.query<Record<'QUERY PLAN', string>>(`EXPLAIN ${text}`, [...values]);

    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}
