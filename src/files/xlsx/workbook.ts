/** How a cell's value is meant; a spreadsheet shows it in its reader's own way. */
export type CellKind =
  | 'text'
  | 'integer'
  | 'decimal'
  /** A share, 0.12 for 12 %. */
  | 'percent'
  /** A local date as `2026-01-31`. */
  | 'date'
  /** A local time as `16:00`. */
  | 'time';

export type CellStyle = 'plain' | 'bold' | 'heading' | 'wrapped';

/** Null is a cell with nothing in it. A bare value is of its column's kind. */
export type SheetCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number | null;
  readonly kind?: CellKind;
  readonly style?: CellStyle;
}

export type SheetRow = readonly SheetCell[];

export interface SheetColumn {
  readonly name: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  /** Made to fit where a spreadsheet would not take it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Whether the columns' names stand in the first row, which then stays in sight. */
  readonly hasHeader: boolean;
  /** In pages; more than fit go on in further sheets, with the same header. */
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>;
}

/** What a spreadsheet program takes. */
export const mostRowsASheet = 1_048_576;
