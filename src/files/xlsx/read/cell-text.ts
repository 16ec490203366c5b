import type { TableCell } from '../../../core/import/table.js';
import { textOfSerial } from '../serial-dates.js';
import { readWorkbookText } from '../xml-text.js';
import type { DateStyles } from './read-date-styles.js';
import type { SharedTexts } from './shared-texts.js';
import { Unreadable } from './unreadable.js';

/** A cell as it stands in a sheet. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}

export interface CellContext {
  readonly texts: SharedTexts;
  readonly dateStyles: DateStyles;
  readonly from1904: boolean;
}

/** What a cell says, written as a CSV would. */
export function cellText({ type, style, value, isFormula }: RawCell, context: CellContext): TableCell {
  if (isFormula) return { unread: 'formula' };
  if (type === 'e') return { unread: 'error-value' };
  if (type === 's') return shared(value, context.texts);
  if (type === 'inlineStr' || type === 'str') return readWorkbookText(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');

  return numberText(value, context.dateStyles.has(style), context.from1904);
}

function shared(value: string, texts: SharedTexts): string {
  const text = texts.at(value === '' ? NaN : Number(value));
  if (text === undefined) throw new Unreadable('A cell points to a text that is not there.');

  return text;
}

/** At most six decimals: a computer's 2.3333333333333335 hours are as many as 2.333333. */
function numberText(value: string, isDate: boolean, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return value;
  const date = isDate ? textOfSerial(number, from1904) : null;

  return date ?? String(Number.isInteger(number) ? number : Number(number.toFixed(6)));
}
