import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';
import { reportSheets } from '../../src/report/xlsx/report-sheets.js';
import { aReport } from '../support/a-report.js';
import { belezka, scratch } from '../support/program.js';

test('verify says in one sentence which sheet of a workbook is damaged', async () => {
  const file = join(scratch(), 'report.xlsx');
  const bytes = await buffer(writeWorkbook(reportSheets(aReport)));
  const name = 'xl/worksheets/sheet2.xml';
  bytes.fill(0xff, bytes.indexOf(name) + name.length + 10, bytes.indexOf(name) + name.length + 30);
  writeFileSync(file, bytes);

  expect(await belezka(['verify', file, '--no-store'])).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file} is damaged: its part ${name} can’t be read.\n`,
  });
});
