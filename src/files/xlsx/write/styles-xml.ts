import type { CellKind, CellStyle } from '../workbook.js';

const kinds = [
  'text',
  'integer',
  'decimal',
  'percent',
  'date',
  'time',
] as const satisfies readonly CellKind[];
const styles = ['plain', 'bold', 'heading', 'wrapped'] as const satisfies readonly CellStyle[];
/** Numbers of formats: those under 164 are known to every program, dates in the reader's own way. */
const formats: Readonly<Record<CellKind, number>> = {
  text: 49,
  integer: 3,
  decimal: 164,
  percent: 165,
  date: 14,
  time: 20,
};
const fonts: Readonly<Record<CellStyle, number>> = { plain: 0, bold: 1, heading: 2, wrapped: 0 };

/** Which of the styles of `stylesXml` a cell has. */
export function styleNumber(style: CellStyle, kind: CellKind): number {
  return 1 + styles.indexOf(style) * kinds.length + kinds.indexOf(kind);
}

export function stylesXml(): string {
  const cells = styles.flatMap((style) => kinds.map((kind) => cellStyleXml(style, kind)));

  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0#"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>',
    '<fonts count="3">',
    '<font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="16"/><name val="Calibri"/></font>',
    '</fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function cellStyleXml(style: CellStyle, kind: CellKind): string {
  const start = `<xf numFmtId="${formats[kind]}" fontId="${fonts[style]}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"`;

  return style === 'wrapped'
    ? `${start} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `${start}/>`;
}
