import type { Readable } from 'node:stream';
import type { Sheet } from '../workbook.js';
import { packageParts } from './package-parts.js';
import { rowSource } from './row-source.js';
import { sheetNames } from './sheet-names.js';
import { sheetXml } from './sheet-xml.js';
import { zipOf, type ZipPart } from './zip-of.js';

/** A workbook as bytes that come as they are read, however many rows it has. Text is text and never a formula. */
export function writeWorkbook(sheets: readonly Sheet[]): Readable {
  return zipOf(partsOf(sheets));
}

async function* partsOf(sheets: readonly Sheet[]): AsyncGenerator<ZipPart> {
  const names = sheetNames();
  const written: string[] = [];

  for (const sheet of sheets) {
    const rows = rowSource(sheet.rows);
    do {
      written.push(names.next(sheet.name));
      yield { path: `xl/worksheets/sheet${written.length}.xml`, content: sheetXml(sheet, rows) };
    } while (await rows.hasMore());
  }

  yield* packageParts(written);
}
