import Database from 'better-sqlite3';

/** Makes the sums that are kept beside the entries wrong, as a defect would. */
export function miscount(file: string, column: 'activities' | 'girls' | 'minutes' = 'activities'): void {
  const database = new Database(file);
  database.exec(`UPDATE "DayTotal" SET "${column}" = "${column}" + 60`);
  database.close();
}
