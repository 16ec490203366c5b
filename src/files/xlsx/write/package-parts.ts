import { writeXmlText } from '../xml-text.js';
import { stylesXml } from './styles-xml.js';
import type { ZipPart } from './zip-of.js';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What makes sheets a workbook. */
export function packageParts(names: readonly string[]): readonly ZipPart[] {
  return [
    { path: 'xl/styles.xml', content: [stylesXml()] },
    { path: 'xl/workbook.xml', content: [workbookXml(names)] },
    { path: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(names)] },
    {
      path: '_rels/.rels',
      content: [relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
    },
    { path: '[Content_Types].xml', content: [contentTypes(names)] },
  ];
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${writeXmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );

  return `${start}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(names: readonly string[]): string {
  return relationsXml([
    ...names.map((_, at) => ({
      ...{ id: `rId${at + 1}`, type: 'worksheet' },
      target: `worksheets/sheet${at + 1}.xml`,
    })),
    { id: `rId${names.length + 1}`, type: 'styles', target: 'styles.xml' },
  ]);
}

function relationsXml(all: readonly { id: string; type: string; target: string }[]): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );

  return `${start}<Relationships xmlns="${inPackage}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const parts = [
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ...names.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${types}.worksheet+xml`]),
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);

  return `${start}<Types xmlns="${inPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
