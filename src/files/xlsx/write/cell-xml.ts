import { serialOfDate, serialOfTime } from '../serial-dates.js';
import type { CellKind, SheetCell } from '../workbook.js';
import { writeXmlText } from '../xml-text.js';
import { styleNumber } from './styles-xml.js';

/** `reference` is where the cell stands, like `B7`. */
export function cellXml(cell: SheetCell, columnKind: CellKind, reference: string): string {
  if (cell === null) return '';
  const { value, kind = columnKind, style = 'plain' } = typeof cell === 'object' ? cell : { value: cell };
  if (value === null) return '';
  const number = numberOf(value, kind);
  if (number === null) {
    return `<c r="${reference}" s="${styleNumber(style, 'text')}" t="inlineStr"><is><t xml:space="preserve">${writeXmlText(String(value))}</t></is></c>`;
  }

  return `<c r="${reference}" s="${styleNumber(style, kind)}"><v>${number}</v></c>`;
}

/** Null for what can only be text. */
function numberOf(value: string | number, kind: CellKind): number | null {
  if (kind === 'text') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (kind === 'date') return serialOfDate(value);
  if (kind === 'time') return serialOfTime(value);

  return null;
}
