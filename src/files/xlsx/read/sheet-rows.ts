import type { TableCell } from '../../../core/import/table.js';
import { columnPlace } from '../column-letters.js';
import { mostRowsASheet } from '../workbook.js';
import { cellText, type CellContext } from './cell-text.js';
import { xmlReader } from './read-xml.js';
import { Unreadable } from './unreadable.js';

/** A row with something in it; `cells` end with the last one that has. */
export interface SheetRowRead {
  readonly line: number;
  readonly cells: readonly TableCell[];
}

const mostColumns = 16_384;

/** The rows of a sheet in pages of what comes at once. */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
): AsyncGenerator<readonly SheetRowRead[]> {
  let rows: SheetRowRead[] = [];
  let line = 0;
  let cells: TableCell[] = [];
  let place = -1;
  let cell = { type: 'n', style: 0, value: '', isFormula: false };
  let isValue = false;

  const reader = xmlReader('worksheet', {
    opened(name, attributes) {
      isValue = name === 'v' || name === 't';
      if (name === 'row') {
        line = next(line, attributes['r'] === undefined ? line + 1 : Number(attributes['r']), mostRowsASheet);
        cells = [];
        place = -1;
      } else if (name === 'c') {
        const { r, t = 'n', s } = attributes;
        place = next(place, r === undefined ? place + 1 : columnPlace(r), mostColumns - 1);
        cell = { type: t, style: Number(s ?? 0), value: '', isFormula: false };
      } else if (name === 'f') cell.isFormula = true;
    },
    text(text) {
      if (isValue) cell.value += text;
    },
    closed(name) {
      isValue = false;
      if (name === 'c' && (cell.isFormula || cell.value !== '')) {
        while (cells.length < place) cells.push('');
        cells.push(cellText(cell, context));
      } else if (name === 'row') {
        if (cells.some((each) => each !== '')) rows.push({ line, cells });
        reader.passed();
      }
    },
  });

  for await (const chunk of chunks) {
    reader.write(chunk);
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  reader.end();
  if (rows.length > 0) yield rows;
}

function next(before: number, number: number, most: number): number {
  if (Number.isInteger(number) && number > before && number <= most) return number;

  throw new Unreadable('Rows and cells stand in a strange order.');
}
