import { mostRowsASheet, type Sheet, type SheetRow } from '../workbook.js';
import { cellXml } from './cell-xml.js';
import { columnLetters } from '../column-letters.js';
import type { RowSource } from './row-source.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Below what a part of an archive holds without the format's later extension, which not every program reads. */
const mostCharacters = 1_000_000_000;

/** One sheet in pieces; it ends where it is full, and its rows wait for the next one. */
export async function* sheetXml(
  { columns, hasHeader }: Pick<Sheet, 'columns' | 'hasHeader'>,
  rows: RowSource,
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetters(at));
  const rowXml = (row: SheetRow, number: number) =>
    `<row r="${number}">${row.map((cell, at) => cellXml(cell, columns[at]?.kind ?? 'text', `${letters[at] ?? columnLetters(at)}${number}`)).join('')}</row>`;
  let number = 0;
  let characters = 0;

  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${viewXml(hasHeader)}${columnsXml(columns)}<sheetData>`;
  if (hasHeader)
    yield rowXml(
      columns.map(({ name }) => ({ value: name, kind: 'text', style: 'bold' })),
      ++number,
    );
  while (number < mostRowsASheet && characters < mostCharacters) {
    const page = await rows.take(mostRowsASheet - number);
    if (page.length === 0) break;
    const piece = page.map((row) => rowXml(row, ++number)).join('');
    characters += piece.length;
    yield piece;
  }
  yield '</sheetData></worksheet>';
}

function viewXml(hasHeader: boolean): string {
  const pane = hasHeader ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';

  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(columns: Sheet['columns']): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );

  return `<cols>${each.join('')}</cols>`;
}
