/** Stable keys: programs read them. */
export type RowReason =
  | 'bad-quotes'
  | 'not-text'
  | 'formula'
  | 'error-value'
  | 'cell-count'
  | 'missing'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-moment'
  | 'not-a-number'
  | 'too-long-ago'
  | 'in-the-future'
  | 'out-of-range'
  | 'more-than-total'
  | 'parts-not-total'
  | 'unknown-value'
  | 'unknown-type'
  | 'unknown-band'
  | 'unknown-centre'
  | 'several-centres'
  | 'bad-code'
  | 'code-taken'
  | 'too-long';

/** Why a row is not taken, and the facts that say so. */
export interface RowProblem {
  readonly reason: RowReason;
  /** Null where it is about the whole row. */
  readonly column: string | null;
  readonly value?: string | number;
  readonly least?: string | number;
  readonly most?: string | number;
}

/** A row that was refused. */
export interface RowRefused extends RowProblem {
  readonly line: number;
  /** As the file gives it. */
  readonly code: string | null;
}
