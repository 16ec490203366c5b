import type { Table } from '../core/import/table.js';
import type { Bytes } from './bytes.js';
import { readCsv } from './csv/read-csv.js';

/** Rows of a file, whatever it is. Fails with `TableRefused`. */
export function readTable(bytes: Bytes): Promise<Table> {
  return readCsv(bytes);
}
