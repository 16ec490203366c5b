import type { RowRefused } from './row-problem.js';

/** What became of some rows. */
export interface ImportOutcome {
  readonly added: number;
  /** Those that were there already. */
  readonly skipped: number;
  readonly refused: readonly RowRefused[];
}
