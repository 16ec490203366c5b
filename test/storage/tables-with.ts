import Sqlite from 'better-sqlite3';

/** The tables of an SQLite file in which the words stand anywhere. */
export function tablesWith(file: string, words: RegExp): readonly string[] {
  const database = new Sqlite(file, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all();
  const found = tables.map(({ name }) => name).filter((name) => words.test(dump(database, name)));
  database.close();

  return found;
}

/** Also what is kept as bytes. */
function dump(database: Sqlite.Database, table: string): string {
  const rows = database.prepare(`SELECT * FROM "${table}"`).all();

  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
  );
}
