import Sqlite from 'better-sqlite3';

/** Rows by table, as SQLite gives and takes them. */
export type Rows = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const ofActivities = ['Activity', 'ActivityVersion', 'Receipt', 'DayTotal', 'DayAges'];
const ofMessages = ['InboundEvent', 'Activity', 'ActivityVersion', 'Receipt'];

/** Makes ready to write rows one by one, each part in a transaction; the tables are there. */
export function bareWriter(
  file: string,
  parts: readonly Rows[],
): {
  readonly write: () => void;
  readonly close: () => void;
} {
  const bare = new Sqlite(file);
  bare.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;');
  const insertions = new Map(
    Object.keys(parts[0] ?? {}).map((table) => [table, bare.prepare(insertionInto(table, bare))]),
  );
  const writePart = bare.transaction((part: Rows) => {
    for (const [table, rows] of Object.entries(part)) {
      for (const row of rows) insertions.get(table)?.run(...row);
    }
  });

  return { write: () => parts.forEach((part) => writePart(part)), close: () => bare.close() };
}

export function rowsOfActivities(file: string): Rows {
  return reading(file, (allOf) =>
    Object.fromEntries(ofActivities.map((table) => [table, allOf(`SELECT * FROM "${table}"`)])),
  );
}

/** What the latest messages left behind, message by message, but for the totals, which are one row to all of them. */
export function rowsOfMessages(file: string, count: number): readonly Rows[] {
  return reading(file, (allOf) => {
    const latest = ofMessages.map(
      (table) => [table, allOf(`SELECT * FROM "${table}" ORDER BY rowid DESC LIMIT ${count}`)] as const,
    );

    return Array.from({ length: count }, (_, at) =>
      Object.fromEntries(latest.map(([table, rows]) => [table, rows.slice(at, at + 1)])),
    );
  });
}

type AllOf = (query: string) => readonly (readonly unknown[])[];

function reading<T>(file: string, read: (allOf: AllOf) => T): T {
  const stored = new Sqlite(file, { readonly: true });
  try {
    return read((query) => stored.prepare(query).raw().all() as readonly (readonly unknown[])[]);
  } finally {
    stored.close();
  }
}

function insertionInto(table: string, bare: Sqlite.Database): string {
  const columns = bare.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();

  return `INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`;
}
