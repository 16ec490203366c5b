import { genderBuckets, type GenderBucket } from '../activity.js';
import { readNumberCell } from './cell-readers.js';
import { limits } from '../record-rules.js';
import type { RowCells } from './row-cells.js';
import type { RowProblem } from './row-problem.js';

export type Heads = Readonly<Record<GenderBucket, number>>;

const parts = ['girls', 'boys', 'nonbinary'] as const;

/** The heads of a row: a blank `unknown` is what is left of the total, and a blank total is what the parts add up to. */
export function headsOfRow(cells: RowCells): Heads | RowProblem {
  const unread = [...genderBuckets, 'total' as const].find(
    (column) => cells(column) !== '' && readNumberCell(cells(column)) === undefined,
  );
  const { least, most } = limits.heads;
  const beyond = [...genderBuckets, 'total' as const].find((column) => {
    const value = readNumberCell(cells(column)) ?? least;
    return value < least || value > most;
  });
  if (unread) return { reason: 'not-a-number', column: unread, value: cells(unread) };
  if (beyond) {
    return { reason: 'out-of-range', column: beyond, value: readNumberCell(cells(beyond)) ?? 0, least, most };
  }

  const said = (column: GenderBucket | 'total') => readNumberCell(cells(column));
  const known = parts.map((part) => said(part) ?? 0);
  const sum = known.reduce((all, count) => all + count, 0);
  const total = said('total');
  const unknown = said('unknown');
  const [girls = 0, boys = 0, nonbinary = 0] = known;

  if (total === undefined) {
    if ([...parts, 'unknown' as const].every((part) => said(part) === undefined)) {
      return { reason: 'missing', column: 'total' };
    }
    return { girls, boys, nonbinary, unknown: unknown ?? 0 };
  }
  const tooMany = parts.find((part) => (said(part) ?? 0) > total);
  if (tooMany) return { reason: 'more-than-total', column: tooMany, value: said(tooMany) ?? 0, most: total };
  if (sum > total) return { reason: 'parts-not-total', column: 'total', value: sum, most: total };
  if (unknown !== undefined && sum + unknown !== total) {
    return { reason: 'parts-not-total', column: 'unknown', value: sum + unknown, most: total };
  }

  return { girls, boys, nonbinary, unknown: total - sum };
}
