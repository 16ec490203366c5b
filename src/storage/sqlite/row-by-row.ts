import type { Database, Statement } from 'better-sqlite3';
import type { SqlAdapter } from './sql-adapter.js';

type Transaction = Awaited<ReturnType<SqlAdapter['startTransaction']>>;
type Query = Parameters<SqlAdapter['executeRaw']>[0];
type Execute = SqlAdapter['executeRaw'];

/** What a statement begins with whose only value is rows as JSON, each an array: it is run once for each of them. */
export const forEachRow = '/* for each row */ ';

/**
 * Prisma prepares a statement anew each time, and so many values are slow on their way through it. Here a statement is
 * prepared once and then bound row by row: all of the rows are written or none.
 */
export function rowByRow(adapter: SqlAdapter): SqlAdapter {
  const run = runner(driverIn(adapter));
  const begin = adapter.startTransaction.bind(adapter);
  const withRows = <T extends Transaction | SqlAdapter>(queryable: T): T => {
    const execute: Execute = queryable.executeRaw.bind(queryable);
    queryable.executeRaw = async (query) => (query.sql.startsWith(forEachRow) ? run(query) : execute(query));

    return queryable;
  };

  adapter.startTransaction = async (level) => withRows(await begin(level));

  return withRows(adapter);
}

function runner({ client, onError }: Driver): (query: Query) => number {
  const prepared = new Map<string, Statement>();
  const statementOf = (sql: string) => {
    const statement = prepared.get(sql) ?? client.prepare(sql);
    prepared.set(sql, statement);

    return statement;
  };
  const writeAll = client.transaction((sql: string, rows: readonly (readonly unknown[])[]) => {
    const statement = statementOf(sql);

    return rows.reduce((changes, row) => changes + statement.run(row.map(bindable)).changes, 0);
  });

  return ({ sql, args: [rows] }) => {
    try {
      return writeAll(sql, JSON.parse(String(rows)) as readonly (readonly unknown[])[]);
    } catch (error) {
      return onError(error);
    }
  };
}

function bindable(cell: unknown): unknown {
  if (typeof cell === 'boolean') return Number(cell);

  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

/** What the driver's adapter keeps to itself: its connection, and how it words the errors of that. */
interface Driver {
  readonly client: Database;
  readonly onError: (error: unknown) => never;
}

function driverIn(adapter: SqlAdapter): Driver {
  const { client, onError } = adapter as unknown as Partial<Driver>;
  if (!client || !onError)
    throw new Error('The driver of SQLite is another than the one that is known here.');

  return { client, onError: onError.bind(adapter) };
}
