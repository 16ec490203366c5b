import { isTableOfOurs } from '../../../core/import/read-header.js';
import {
  TableRefused,
  type Table,
  type TableCell,
  type TableRow,
  type Tables,
} from '../../../core/import/table.js';
import type { Bytes } from '../../bytes.js';
import type { CellContext } from './cell-text.js';
import { openArchive, type Archive } from './open-archive.js';
import { readDateStyles } from './read-date-styles.js';
import { readPackage } from './read-package.js';
import { readSharedTexts } from './read-shared-texts.js';
import { sheetRows, type SheetRowRead } from './sheet-rows.js';
import { Unreadable } from './unreadable.js';

const rowsAPage = 1_000;

/**
 * The sheets of a workbook that have our columns, or else its first one with anything in it; hidden ones are left out. A
 * damaged one is found before its first row is handed over. Fails with `TableRefused`.
 */
export async function readWorkbook(bytes: Bytes): Promise<Tables> {
  try {
    return await tablesOf(await openArchive(bytes));
  } catch (error) {
    throw asRefusal(error);
  }
}

async function tablesOf(archive: Archive): Promise<Tables> {
  const { sheets, hidden, from1904, stylesPath, sharedTextsPath } = await readPackage(archive);
  const context: CellContext = {
    dateStyles: await readDateStyles(archive, stylesPath),
    texts: await readSharedTexts(archive, sharedTextsPath),
    from1904,
  };
  const filled: Table[] = [];
  for (const { name, path } of sheets) {
    await readToEnd(archive.read(path));
    const first = await firstRow(sheetRows(archive.read(path), context));
    if (!first) continue;
    const header = first.cells.map((cell) => (typeof cell === 'string' ? cell : ''));
    filled.push({ name, header, rows: pagesOf(archive, path, first, context) });
  }

  const ours = filled.filter(({ header }) => isTableOfOurs(header));
  const [first = filled[0], ...others] = ours;
  if (!first) throw new TableRefused({ reason: 'empty' });
  const tables = [first, ...others] as const;

  return {
    tables,
    leftOut: [...filled.filter((table) => !tables.includes(table)).map(({ name = '' }) => name), ...hidden],
  };
}

async function firstRow(pages: AsyncIterable<readonly SheetRowRead[]>): Promise<SheetRowRead | null> {
  for await (const [row] of pages) if (row) return row;

  return null;
}

async function readToEnd(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true) continue;
}

async function* pagesOf(
  archive: Archive,
  path: string,
  header: SheetRowRead,
  context: CellContext,
): AsyncGenerator<readonly TableRow[]> {
  let page: TableRow[] = [];
  try {
    for await (const rows of sheetRows(archive.read(path), context)) {
      for (const { line, cells } of rows) {
        if (line <= header.line) continue;
        page.push({ line, cells: fitted(cells, header.cells.length) });
        if (page.length < rowsAPage) continue;
        yield page;
        page = [];
      }
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (page.length > 0) yield page;
}

/** As many as the header has: what stands beside a table is none of it. */
function fitted(cells: readonly TableCell[], width: number): readonly TableCell[] {
  return cells.length < width
    ? [...cells, ...Array<string>(width - cells.length).fill('')]
    : cells.slice(0, width);
}

/** The libraries for archives fail with plain errors, and with those of zlib; a disk that fails has an `errno`. */
function asRefusal(error: unknown): unknown {
  const isOfTheFile =
    error instanceof Unreadable ||
    (error instanceof Error && error.name === 'Error' && (!('errno' in error) || isOfZlib(error)));

  return isOfTheFile ? new TableRefused({ reason: 'not-a-workbook' }) : error;
}

function isOfZlib(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('Z_');
}
