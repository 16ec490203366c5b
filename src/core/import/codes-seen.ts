import type { ActivityOfRow } from './read-activity-row.js';
import { textOfRow } from './row-digest.js';
import type { Tally } from './tally.js';

/** Rows that came with a code and are not stored yet. */
export interface CodesSeen {
  has(code: string): boolean;
  /** Whether the row with that code said the same. */
  hasSame(code: string, row: ActivityOfRow): boolean;
  add(code: string, row: ActivityOfRow): void;
}

/** Of rows that are at hand. */
export function codesAtHand(): CodesSeen {
  const rows = new Map<string, ActivityOfRow>();

  return {
    has: (code) => rows.has(code),
    add: (code, row) => rows.set(code, row),

    hasSame(code, row) {
      const before = rows.get(code);

      return before !== undefined && textOfRow(before) === textOfRow(row);
    },
  };
}

/** Of a whole file that is never stored. */
export function codesIn(tally: Tally): CodesSeen {
  const contentOf = (code: string, row: ActivityOfRow) => `${code} ${textOfRow(row)}`;

  return {
    has: (code) => tally.get(code) > 0,
    hasSame: (code, row) => tally.get(contentOf(code, row)) > 0,

    add(code, row) {
      tally.set(code, 1);
      tally.set(contentOf(code, row), 1);
    },
  };
}
