import { TableRefused, type Tables } from '../core/import/table.js';
import type { Bytes } from './bytes.js';
import { readCsv } from './csv/read-csv.js';
import { readWorkbook } from './xlsx/read/read-workbook.js';

const ofArchives = 'PK';
/** Workbooks of before 2007, and newer ones behind a password. */
const ofOldOffice = '\u00D0\u00CF\u0011\u00E0';

/** The rows of a file, whatever it is: a CSV is one table, a workbook one for each sheet. Fails with `TableRefused`. */
export async function readTables(bytes: Bytes): Promise<Tables> {
  const start = Buffer.from(await bytes.slice(0, 4)).toString('latin1');
  if (start === ofOldOffice) throw new TableRefused({ reason: 'not-a-workbook' });

  return start.startsWith(ofArchives) ? readWorkbook(bytes) : { tables: [await readCsv(bytes)], leftOut: [] };
}
