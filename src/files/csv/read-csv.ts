import { parse, type Options, type Parser } from 'csv-parse';
import { columnsKnown } from '../../core/import/read-header.js';
import { TableRefused, type Table, type TableRow } from '../../core/import/table.js';
import { bytesOf, type Bytes } from '../bytes.js';
import { lineEnds, type LineEnds } from './line-ends.js';
import { readTextCell } from './text-cell.js';

const longestRowBytes = 1_000_000;
const peekedBytes = 65_536;
const lineEnd = /\r\n|\n|\r/gu;
const text = new TextDecoder('utf-8', { fatal: true });

/**
 * CSV in UTF-8 with commas, semicolons or tabs. Bytes that are no text and quotes that don't close spoil their own row only.
 * Fails with `TableRefused`.
 */
export async function readCsv(bytes: Bytes): Promise<Table> {
  const start = await bytes.slice(0, peekedBytes);
  if (isUtf16(start)) throw new TableRefused({ reason: 'utf-16' });
  const delimiter = delimiterOf(Buffer.from(start).toString('utf8'));
  const pages = rowsOf(bytes, hasMark(start) ? 3 : 0, delimiter);
  const { header, others } = await firstOf(pages);

  return {
    header: header.broken ? [] : header.cells.map((cell) => (typeof cell === 'string' ? cell : '')),
    rows: (async function* () {
      yield others;
      yield* pages;
    })(),
  };
}

type Pages = AsyncGenerator<readonly TableRow[]>;

async function firstOf(
  pages: Pages,
): Promise<{ readonly header: TableRow; readonly others: readonly TableRow[] }> {
  for (;;) {
    const page = await pages.next();
    if (page.done) throw new TableRefused({ reason: 'empty' });
    const [header, ...others] = page.value;
    if (header) return { header, others };
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
  readonly raw: string;
}

/** Rows as many as come at once; where quotes went wrong, the lines behind the first bad one are read again. */
async function* rowsOf(bytes: Bytes, start: number, delimiter: string): Pages {
  const ends = lineEnds(start);
  /** How far it was when a row's quotes went wrong; the parser may be ahead of what was taken from it. */
  let broken: number[] = [];
  let read = start;
  const parser = parse({
    ...options,
    delimiter,
    on_skip: (error) => void broken.push(start + Number(error?.['bytes'] ?? 0)),
  });

  for await (const page of parsed(bytes.stream(start), parser, ends)) {
    let rows: TableRow[] = [];
    for (const { record, info, raw } of page) {
      const from = start + info.bytes - raw.length;
      const linesBefore = ends.before(read);
      if (broken.some((at) => at <= from)) {
        yield rows;
        rows = [];
        yield* mended(await bytes.slice(read, from), linesBefore, delimiter);
        broken = broken.filter((at) => at > from);
      }
      const blank = /^[\r\n]*/u.exec(raw)?.[0].length ?? 0;
      rows.push({ line: ends.before(from + blank) + 1, cells: cellsOf(record, raw) });
      read = start + info.bytes;
    }
    yield rows;
  }
  if (broken.length > 0) {
    yield* mended(await bytes.slice(read, read + longestRowBytes), ends.before(read), delimiter);
  }
}

/** What each chunk completes, at once: taken one by one, rows cost half as much again. */
async function* parsed(
  chunks: AsyncIterable<Uint8Array>,
  parser: Parser,
  ends: LineEnds,
): AsyncGenerator<readonly Parsed[]> {
  const failures: Error[] = [];
  parser.on('error', (error) => failures.push(error));

  for await (const chunk of chunks) {
    ends.see(chunk);
    parser.write(chunk);
    yield [...readyIn(parser)];
    if (failures[0]) throw failures[0];
  }
  parser.end();
  for await (const row of parser as AsyncIterable<Parsed>) yield [row];
}

function* readyIn(parser: Parser): Generator<Parsed> {
  for (;;) {
    const row = parser.read() as Parsed | null;
    if (row === null) return;
    yield row;
  }
}

/** The first line is the one whose quotes are wrong; those behind it may be rows of their own. */
async function* mended(lost: Uint8Array, linesBefore: number, delimiter: string): Pages {
  const all = Buffer.from(lost).toString('latin1');
  const blank = /^[\r\n]*/u.exec(all)?.[0] ?? '';
  const line = linesBefore + (blank.match(lineEnd)?.length ?? 0) + 1;
  const end = /\r\n|\n|\r/u.exec(all.slice(blank.length));
  yield [{ line, broken: 'bad-quotes' }];
  if (!end) return;

  const rest = lost.subarray(blank.length + end.index + end[0].length);
  for await (const page of rowsOf(bytesOf(rest), 0, delimiter)) {
    yield page.map((row) => ({ ...row, line: row.line + line }));
  }
}

const options = {
  // Bytes one by one: whether they are text is judged cell by cell.
  encoding: 'latin1',
  info: true,
  raw: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: longestRowBytes,
} satisfies Options;

function cellsOf(record: readonly string[], raw: string): readonly (string | null)[] {
  // Bytes of ASCII are their own text.
  return record.map(/^[\0-\x7f]*$/u.test(raw) ? readTextCell : cellOf);
}

function cellOf(cell: string): string | null {
  try {
    return readTextCell(text.decode(Buffer.from(cell, 'latin1')));
  } catch {
    return null;
  }
}

/** The mark of byte order that some programs write before UTF-8. */
function hasMark(start: Uint8Array): boolean {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
}

function isUtf16(start: Uint8Array): boolean {
  const [first, second] = start;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zeros = start.subarray(0, 200).filter((byte) => byte === 0).length;

  return isMarked || zeros > start.subarray(0, 200).length / 3;
}

/** The one that gives the header the most columns that are known here. */
function delimiterOf(start: string): string {
  const [header = ''] = start
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .split(lineEnd);
  const candidates = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    known: columnsKnown(header.split(delimiter).map((cell) => cell.replace(/^"|"$/gu, ''))),
  }));
  candidates.sort((one, other) => other.known - one.known);

  return candidates[0]?.delimiter ?? ',';
}
