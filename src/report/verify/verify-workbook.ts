import { buffer } from 'node:stream/consumers';
import { openArchive, type Archive } from '../../files/xlsx/read/open-archive.js';
import { bytesOf } from '../../files/bytes.js';
import { writeWorkbook } from '../../files/xlsx/write/write-workbook.js';
import { signatureOf } from '../signature.js';
import { reportSheets } from '../xlsx/report-sheets.js';
import { carriedInWorkbook } from './carried-in-workbook.js';
import { changedLines, type ChangedLine } from './changed-lines.js';
import { readCarried } from './read-page.js';
import type { Verified } from './verify-page.js';

/** Writes a workbook once more from what it carries, and holds every part of both against each other byte by byte. */
export async function verifyWorkbook(content: Uint8Array): Promise<Verified> {
  const opened = await openedOrNull(content);
  if (opened === null) return { unreadable: 'no-report' };
  const { archive, carried } = opened;
  const read = readCarried(carried);
  if (!('carried' in read)) return read;

  const { report, sha256 } = read.carried;
  const signature = signatureOf(report);
  const drawn = await workbookAgain(() => reportSheets(report));
  if (drawn === null) return { unreadable: 'damaged' };

  const changed: ChangedLine[] = [];
  for (const path of new Set([...drawn.paths, ...archive.paths])) {
    const [shown, signed] = [await textOf(path, archive), await textOf(path, drawn)];
    if (shown === null || signed === null) return { damagedPart: path };
    changed.push(...changedLines(byRow(shown), byRow(signed)).map((line) => ({ ...line, part: path })));
  }

  return { report, signature, isSigned: sha256 === signature, changed };
}

/** Null for what is no workbook, or none of ours. */
async function openedOrNull(content: Uint8Array) {
  try {
    const archive = await openArchive(bytesOf(content));
    const carried = await carriedInWorkbook(archive);
    const isTwice = new Set(archive.paths.map((path) => path.toLowerCase())).size < archive.paths.length;

    return carried === null || isTwice ? null : { archive, carried };
  } catch {
    return null;
  }
}

/** Null for what no report of ours could be. */
async function workbookAgain(sheets: () => ReturnType<typeof reportSheets>): Promise<Archive | null> {
  try {
    return await openArchive(bytesOf(await buffer(writeWorkbook(sheets()))));
  } catch {
    return null;
  }
}

/** Each row stands in an element of its own. */
function byRow(xml: string): string {
  return xml.replaceAll('</row>', '</row>\n');
}

/** Empty where there is no such part, null where it can't be read. */
async function textOf(path: string, archive: Archive): Promise<string | null> {
  if (!archive.has(path)) return '';
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of archive.read(path)) pieces.push(piece);
  } catch {
    return null;
  }

  return Buffer.concat(pieces).toString('utf8');
}
