import type { RowProblem, RowRefused } from '../core/import/row-problem.js';
import type { TableRefusal } from '../core/import/table.js';

/** Which cell it is; `sheet` where a file has several. */
export function placeOf({ line, column }: RowRefused, sheet: string | null): string {
  return [
    ...(sheet === null ? [] : [`sheet ${sheet}`]),
    `line ${line}`,
    ...(column === null ? [] : [column]),
  ].join(', ');
}

/** Why a row is not taken, for an operator's terminal. */
export function sentenceOfRow({ reason, column, value = '', least = '', most = '' }: RowProblem): string {
  switch (reason) {
    case 'bad-quotes':
      return 'its quotes don’t close';
    case 'not-text':
      return 'the bytes are no UTF-8 text';
    case 'formula':
      return 'is a formula: paste its value instead';
    case 'error-value':
      return 'is an error of the spreadsheet';
    case 'cell-count':
      return `it has ${value} cells, the header has ${most}`;
    case 'missing':
      return 'is missing';
    case 'not-a-date':
      return `“${value}” is no day; days are written 2026-01-31 or 31. 1. 2026`;
    case 'not-a-time':
      return `“${value}” is no time; times are written 16:00`;
    case 'not-a-moment':
      return `“${value}” is no moment; moments are written 2026-01-31T16:00:00Z`;
    case 'not-a-number':
      return `“${value}” is no number`;
    case 'too-long-ago':
      return `${value} is before ${least}`;
    case 'in-the-future':
      return `${value} is in the future`;
    case 'out-of-range':
      return `${value} is not between ${least} and ${most}`;
    case 'more-than-total':
      return `${value} is more than total ${most}`;
    case 'parts-not-total':
      return `the parts add up to ${value}, the total is ${most}`;
    case 'unknown-value':
      return `“${value}” is not known here`;
    case 'unknown-type':
      return `“${value}” is no type of this network`;
    case 'unknown-band':
      return `“${value}” is no age band of this network`;
    case 'unknown-centre':
      return `there is no centre “${value}” there`;
    case 'several-centres':
      return `several centres are called “${value}”: name the municipality`;
    case 'bad-code':
      return `“${value}” can’t be a receipt code`;
    case 'code-taken':
      return `${value} is stored with other content, which stays`;
    case 'too-long':
      return `${column ?? 'it'} has ${value} characters, at most ${most} are kept`;
  }
}

/** Why nothing of a file is taken; goes on after the file's name. */
export function sentenceOfTable(refusal: TableRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return 'is empty.';
    case 'utf-16':
      return 'is UTF-16: save it as UTF-8.';
    case 'not-a-workbook':
      return 'is no workbook that can be read: save it whole, as XLSX without a password, or as CSV.';
    case 'too-big-inside':
      return 'is far bigger inside than any table of activities.';
    case 'no-known-column':
      return 'has no column that is known here; an export shows their names.';
    case 'column-twice':
      return `has the column ${refusal.column} twice.`;
  }
}
