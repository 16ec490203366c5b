import { stringify } from 'csv-stringify/sync';

/** RFC 4180: CRLF after every line, quotes only where a cell needs them. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}
