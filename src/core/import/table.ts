/** A file of rows that came from outside, read as it comes. */
export interface Table {
  /** The sheet's, in a workbook. */
  readonly name?: string;
  readonly header: readonly string[];
  /** In pages, in the file's order. */
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

/** What a file holds. */
export interface Tables {
  readonly tables: readonly [Table, ...Table[]];
  /** Names of sheets that are not looked at. */
  readonly leftOut: readonly string[];
}

/** Null where the bytes are no text. */
export type TableCell = string | null | UnreadCell;

/** A spreadsheet's cell that holds something else than a value. */
export interface UnreadCell {
  readonly unread: 'formula' | 'error-value';
}

/** `line` is the physical line on which the row starts, the header's being 1. */
export type TableRow =
  | {
      readonly line: number;
      readonly cells: readonly TableCell[];
      readonly broken?: undefined;
    }
  /** Its quotes are not closed, or something stands behind them. */
  | { readonly line: number; readonly broken: 'bad-quotes' };

/** Why nothing of a file can be read. */
export type TableRefusal =
  | { readonly reason: 'empty' | 'utf-16' | 'not-a-workbook' | 'too-big-inside' | 'no-known-column' }
  | { readonly reason: 'column-twice'; readonly column: string };

export class TableRefused extends Error {
  override readonly name = 'TableRefused';

  readonly because: TableRefusal;

  constructor(because: TableRefusal) {
    super(`The file can't be read as rows: ${because.reason}.`);
    this.because = because;
  }
}
