/**
 * A table of a report with its words in one language and its numbers still numbers: HTML writes them as that language does, a
 * workbook as numbers. Plain JSON, so that it can be signed.
 */
export interface ReportTable {
  /** Stable and of no language, like `by-centre`; unlike the other tables of its document. */
  readonly key: string;
  readonly title: string;
  /** What is to be known for reading it; null where the columns say all. */
  readonly note: string | null;
  readonly columns: readonly ReportColumn[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** What the rows add up to; null where they don't. */
  readonly total: readonly ReportCell[] | null;
}

export interface ReportColumn {
  /** Stable and of no language, like `visits`; unlike the other columns of its table. */
  readonly key: string;
  readonly name: string;
  readonly kind: ReportKind;
  /** In words, like “visits per activity”; null where name and kind say it. */
  readonly unit: string | null;
}

/**
 * How a value is written: counts whole, hours and ratios to a tenth, 12.3 of a percent as `12,3 %`, money in euros to the cent,
 * dates as `2026-11-28`. `change` and `points` are percent and percentage points more or less, with a sign.
 */
export const reportKinds = [
  'text',
  'count',
  'hours',
  'percent',
  'ratio',
  'money',
  'date',
  'change',
  'points',
] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Null where nothing is known. */
export type ReportCell = string | number | null | HiddenFromReport | Measured;

/** A small cell, or one that would tell it. */
export interface HiddenFromReport {
  readonly hidden: true;
}

/** A value of another kind than its column's. */
export interface Measured {
  readonly kind: ReportKind;
  readonly value: string | number | null;
}
