import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

interface Given {
  /** The rows' XML by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly shared?: string;
  /** Formats of cells by style, from 0 on. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  /** What stands before the sheets' own XML. */
  readonly prologue?: string;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as spreadsheet programs write them, with shared texts and paths of their own. */
export async function officeWorkbook(given: Given): Promise<Buffer> {
  const names = Object.keys(given.sheets);

  return zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', '/book/main.xml']]),
    'book/main.xml': [
      `<workbook xmlns:r="${relationships}">`,
      given.from1904 ? '<workbookPr date1904="1"/>' : '',
      '<sheets>',
      ...names.map(
        (name, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${given.hidden?.includes(name) ? 'state="hidden" ' : ''}r:id="r${at}"/>`,
      ),
      '</sheets></workbook>',
    ].join(''),
    'book/_rels/main.xml.rels': relations([
      ...names.map((_, at) => ['worksheet', `pages/${at}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'texts.xml'],
    ]),
    'book/styles.xml': styles(given.formats ?? [0]),
    'book/texts.xml': `<sst>${given.shared ?? ''}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `book/pages/${at}.xml`,
        `${given.prologue ?? ''}<worksheet><sheetData>${given.sheets[name] ?? ''}</sheetData></worksheet>`,
      ]),
    ),
  });
}

export function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();

  return buffer(zip.outputStream);
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${relationships}/${type}" Target="${target}"/>`,
  );

  return `<Relationships>${each.join('')}</Relationships>`;
}

function styles(formats: readonly (number | string)[]): string {
  const own = formats.map((format, at) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>` : '',
  );
  const cells = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`,
  );

  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
