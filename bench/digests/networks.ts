import Sqlite from 'better-sqlite3';

/** How places are spread: so many networks, each with so many municipalities. */
export interface Spread {
  readonly file: string;
  readonly networks: number;
  readonly towns: number;
}

/** What `fill` left in one network and municipality, spread evenly; each centre comes together once a week by a plan. */
export function spreadCentres({ file, networks, towns }: Spread): void {
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  const copy = copying(database);

  for (let n = 1; n < networks; n += 1) copy({ from: 'network', id: networkId(n), networkId: networkId(n) });
  for (let n = 1; n < networks * towns; n += 1)
    copy({ from: 'town', id: townId(n), networkId: networkId(n % networks) });

  const number = `CAST(substr("id", 8) AS INT)`;
  database.exec(`
    UPDATE "Scope" SET "parentId" = "networkId" WHERE "kind" = 'municipality';
    UPDATE "Scope" SET "networkId" = 'network-' || (${number} % ${networks}), "parentId" = 'town-' || (${number} % ${networks * towns})
      WHERE "kind" = 'centre';
    UPDATE "Scope" SET "networkId" = 'network' WHERE "networkId" = 'network-0';
    UPDATE "Scope" SET "parentId" = 'town' WHERE "parentId" = 'town-0';
    INSERT INTO "Plan" ("centreId", "id", "rule", "fromOn", "startsAt", "durationMin", "type", "inHolidays", "createdById", "createdAt")
      SELECT "id", 'plan-' || "id", 'FREQ=WEEKLY;BYDAY=SA', '2025-01-04', '10:00', 60, 'sport', 0, 'nik', '2025-01-01T00:00:00.000+00:00'
      FROM "Scope" WHERE "kind" = 'centre';
    INSERT INTO "Target" ("scopeId", "year", "indicator", "valueThousandths", "setAt", "setById")
      SELECT "id", 2025, 'visits', 5000000, '2025-01-01T00:00:00.000+00:00', 'nik' FROM "Scope" WHERE "kind" <> 'centre'`);
  database.close();
}

const networkId = (n: number): string => (n === 0 ? 'network' : `network-${n}`);
const townId = (n: number): string => `town-${n}`;

/** A row of a scope once more, under other ids. */
function copying(
  database: Sqlite.Database,
): (as: { readonly from: string; readonly id: string; readonly networkId: string }) => void {
  const columns = database
    .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('Scope')`)
    .all()
    .map(({ name }) => name);
  const values = columns.map((name) => {
    if (name === 'networkId') return ':networkId';

    return name === 'id' || name === 'name' || name === 'nameKey' ? ':id' : `"${name}"`;
  });
  const add = database.prepare(
    `INSERT INTO "Scope" (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${values.join(', ')} FROM "Scope" WHERE "id" = :from`,
  );

  return (as) => void add.run(as);
}
