import type { RowProblem } from '../../core/import/row-problem.js';
import type { Words } from '../../locales/words.js';

/** Why a row is not taken. */
export function wordRowProblem(
  { reason, value = '', least = '', most = '' }: RowProblem,
  words: Words,
): string {
  return words.text(`row-${reason}`, { value, least, most });
}
