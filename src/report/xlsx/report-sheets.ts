import { canonicalJson } from '../../core/report/canonical-json.js';
import type { ReportDocument } from '../../core/report/report-document.js';
import type { Sheet, SheetRow } from '../../files/xlsx/workbook.js';
import { signatureOf } from '../signature.js';
import { tableSheet } from './table-sheet.js';

/** Where a workbook carries what is signed. */
export const dataSheet = 'belezka-report';

/** A spreadsheet takes 32,767 characters in a cell. */
const charactersACell = 30_000;

/** The same report for a spreadsheet: a cover, a sheet for each table, and what is signed, on the last one. */
export function reportSheets(document: ReportDocument): readonly Sheet[] {
  const signature = signatureOf(document);
  const tables = document.sections.flatMap(({ tables: its }) => its);

  return [
    coverSheet(document, signature),
    ...tables.map((table) => tableSheet(table, document)),
    {
      name: dataSheet,
      hasHeader: false,
      columns: [{ name: 'json', kind: 'text', width: 80 }],
      rows: [pieces(canonicalJson({ report: document, sha256: signature })).map((piece) => [piece])],
    },
  ];
}

function coverSheet(document: ReportDocument, signature: string): Sheet {
  const { title, subtitle, headline, remarks, cover, words } = document;
  const wrapped = (text: string): SheetRow => [null, { value: text, style: 'wrapped' }];

  return {
    name: title,
    hasHeader: false,
    columns: [
      { name: '', kind: 'text', width: 30 },
      { name: '', kind: 'text', width: 90 },
    ],
    rows: [
      [
        [{ value: subtitle, style: 'heading' }],
        [{ value: title, style: 'bold' }],
        [],
        wrapped(headline),
        ...remarks.map(wrapped),
        [],
        ...cover.map(({ name, value }): SheetRow => [{ value: name, style: 'bold' }, value]),
        [],
        [{ value: words.signature, style: 'bold' }, signature],
        ...words.signatureMeans.map(wrapped),
      ],
    ],
  };
}

/** Never in the middle of a character. */
function pieces(json: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < json.length;) {
    const end = start + charactersACell;
    const isInPair = /[\uD800-\uDBFF]/u.test(json.charAt(end - 1));
    const next = isInPair ? end - 1 : end;
    found.push(json.slice(start, next));
    start = next;
  }

  return found;
}
