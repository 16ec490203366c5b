import type { Archive } from '../../files/xlsx/read/open-archive.js';
import { readDateStyles } from '../../files/xlsx/read/read-date-styles.js';
import { readPackage } from '../../files/xlsx/read/read-package.js';
import { readSharedTexts } from '../../files/xlsx/read/read-shared-texts.js';
import { sheetRows } from '../../files/xlsx/read/sheet-rows.js';
import { dataSheet } from '../xlsx/report-sheets.js';

/** What a workbook carries, as JSON; null where it carries nothing of ours. */
export async function carriedInWorkbook(archive: Archive): Promise<string | null> {
  const { sheets, from1904, stylesPath, sharedTextsPath } = await readPackage(archive);
  const sheet = sheets.find(({ name }) => name === dataSheet);
  if (!sheet) return null;

  const context = {
    dateStyles: await readDateStyles(archive, stylesPath),
    texts: await readSharedTexts(archive, sharedTextsPath),
    from1904,
  };
  const pieces: string[] = [];
  for await (const rows of sheetRows(archive.read(sheet.path), context)) {
    for (const { cells } of rows) pieces.push(typeof cells[0] === 'string' ? cells[0] : '');
  }

  return pieces.join('');
}
