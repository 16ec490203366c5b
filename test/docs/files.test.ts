import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf, sentenceOfRow, sentenceOfTable } from '../../src/cli/import-sentences.js';
import { TableRefused } from '../../src/core/import/table.js';
import { bytesOf, bytesOfFile, type Bytes } from '../../src/files/bytes.js';
import { importBytes } from '../import/importing.js';
import { officeWorkbook } from '../import/office-workbook.js';
import { openChat } from '../support/chat.js';

const page = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (?<file>.+?) +\| (?<says>.+?) +\|$/gmu)]
  .map(([, file = '', says = '']) => ({ file, says }))
  .filter(({ file }) => file !== 'the file' && !file.startsWith('-'));

const header = 'date,duration_min,centre,type,title,total,girls';
const good = ['2026-11-20', '90', 'Klub Lipa', 'sport', 'turnir', '12', '5'];
const columns = header.split(',');

function csv(values: Readonly<Record<string, string>> = {}): string {
  return `${header}\n${columns.map((name, at) => values[name] ?? good[at]).join(',')}`;
}

/** With a cell of one's own for the total. */
function workbook(total: string): Promise<Buffer> {
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
  const cells = good.map((text) => (text === '12' ? total : cell(text)));

  return officeWorkbook({
    sheets: { A: `<row>${columns.map(cell).join('')}</row><row>${cells.join('')}</row>` },
  });
}

const files: Readonly<Record<string, () => string | Buffer | Promise<Buffer>>> = {
  'Windows-1250 instead of UTF-8': () => Buffer.from(csv({ title: '\u008Aah' }), 'latin1'),
  'UTF-16': () => Buffer.from(`\uFEFF${csv()}`, 'utf16le'),
  'a NUL in a cell': () => csv({ title: 'a\0b' }),
  '31 February': () => csv({ date: '31. 2. 2026' }),
  'a day ahead': () => csv({ date: '2027-01-01' }),
  'fewer than nobody': () => csv({ girls: '-5' }),
  'more girls than young people': () => csv({ girls: '14' }),
  'a centre that is not there': () => csv({ centre: 'Klub Nikjer' }),
  'a kind that is not there': () => csv({ type: 'ribolov' }),
  'a code that other content has': () =>
    `code,${header}\nK7Q4M,${good.join(',')}\nK7Q4M,${good.join(',').replace('turnir', 'finale')}`,
  'too few cells': () => `${header}\n2026-11-20,90,Klub Lipa`,
  'a quote that never closes': () => csv({ date: '"2026-11-20' }),
  'a CSV that was cut off': () => `${csv({ date: '2026-02-31' })}\n2026-11-20,9`,
  'a formula in a workbook': () => workbook('<c><f>G1+1</f><v>12</v></c>'),
  'an error in a workbook': () => workbook('<c t="e"><v>#REF!</v></c>'),
  'a workbook that was cut off': async () => (await workbook('<c><v>12</v></c>')).subarray(0, 1_000),
  'a workbook with a password, or an .xls': () => Buffer.from('D0CF11E0A1B11AE1', 'hex'),
  'a workbook that is huge inside': () => workbook(`<c><v>${'0'.repeat(30_000_000)}</v></c>`),
  'a picture': () => readFileSync(new URL('../../docs/pictures/room.png', import.meta.url)),
  'the same column twice': () => `date,datum,total\n2026-11-20,,7`,
  'nothing at all': () => '',
};

test.each(rows.filter(({ file }) => file in files))('$file: $says', async ({ file, says }) => {
  const content = (await files[file]?.()) ?? '';

  expect(await saidOf(bytesOf(Buffer.from(content)))).toContain(says);
});

test('two gigabytes are refused at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  const file = join(folder, 'huge.xlsx');
  writeFileSync(file, 'PK\u0003\u0004');
  truncateSync(file, 2 ** 31);

  try {
    const [says] = await saidOf(bytesOfFile(file));
    expect(says).toBe(rows.find((row) => row.file.startsWith('two gigabytes'))?.says);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every kind of file on the page is tried', () => {
  expect(rows.map(({ file }) => file).filter((file) => !(file in files))).toEqual([
    'two gigabytes that only look like one',
  ]);
});

/** What a terminal would say; a file that is refused, or whose only row is, leaves nothing behind. */
async function saidOf(bytes: Bytes): Promise<readonly string[]> {
  const { store } = await openChat();
  try {
    const { added, refused } = await importBytes(bytes, store);
    expect(await store.records.activities.recentAt(['lipa'], 10)).toHaveLength(added);

    return refused.map((row) => `${placeOf(row, null)}: ${sentenceOfRow(row)}`);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    expect(await store.records.activities.recentAt(['lipa'], 10)).toEqual([]);

    return [`the file ${sentenceOfTable(error.because)}`];
  }
}
