import type { ReportDocument } from '../../core/report/report-document.js';
import type { ReportCell, ReportColumn, ReportKind, ReportTable } from '../../core/report/report-table.js';
import { decimalsOf } from '../decimals-of.js';
import { writeValue } from '../write-value.js';
import { asIs, markup, type Markup } from './markup.js';

type Around = Pick<ReportDocument, 'language' | 'words'>;

/** One row a line, so that a change can be named by where it stands. */
export function drawTable(table: ReportTable, isNamedAbove: boolean, around: Around): Markup {
  const { key, title, note, columns, rows, total } = table;
  const drawn = columns.map((column, place) => ({ column, decimals: decimalsOf(table, place) }));
  const row = (cells: readonly ReportCell[]): Markup =>
    markup`<tr>${drawn.map((each, place) => drawCell(cells[place] ?? null, place, each, around))}</tr>\n`;

  return markup`<table id="${key}" class="${classOf(columns)}">
<caption${asIs(isNamedAbove ? ' class="again"' : '')}>${title}</caption>
<thead>
<tr>${columns.map(drawHead)}</tr>
</thead>
<tbody>
${rows.map(row)}</tbody>
${total === null ? '' : markup`<tfoot>\n${row(total)}</tfoot>\n`}</table>
${note === null ? '' : markup`<p class="note">${note}</p>\n`}`;
}

interface Drawn {
  readonly column: ReportColumn;
  readonly decimals: number;
}

function drawHead({ name, unit, kind }: ReportColumn): Markup {
  return markup`<th scope="col"${side(kind)}>${name}${unit === null ? '' : markup` <small>(${unit})</small>`}</th>`;
}

function drawCell(cell: ReportCell, place: number, { column, decimals }: Drawn, around: Around): Markup {
  const { words } = around;
  const { value, kind, isHidden, isMeasured } = read(cell, column.kind);
  const said =
    value === null
      ? ''
      : writeValue(value, kind, {
          decimals: isMeasured ? decimalsOfKind(kind) : decimals,
          hasUnit: kind !== column.kind,
          ...around,
          points: words.points,
        });
  if (place === 0) return markup`<th scope="row">${said}</th>`;
  if (isHidden) return markup`<td${side(column.kind)} class="hidden">${words.hidden}</td>`;
  if (value === null)
    return markup`<td${side(column.kind)}><span role="img" aria-label="${words.unknown}">–</span></td>`;

  return markup`<td${side(column.kind)}>${said}</td>`;
}

function read(cell: ReportCell, kind: ReportKind) {
  if (cell === null || typeof cell !== 'object')
    return { value: cell, kind, isHidden: false, isMeasured: false };

  return 'hidden' in cell
    ? { value: null, kind, isHidden: true, isMeasured: false }
    : { ...cell, isHidden: false, isMeasured: true };
}

/** Of values of several kinds in one column, each of a kind has as many. */
function decimalsOfKind(kind: ReportKind): 0 | 1 {
  switch (kind) {
    case 'text':
    case 'date':
    case 'count':
      return 0;
    case 'hours':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'change':
    case 'points':
      return 1;
  }
}

function side(kind: ReportKind): Markup {
  return asIs(kind === 'text' || kind === 'date' ? '' : ' data-n');
}

/** Few columns need no whole line, and many of them need narrow ones; words need more than numbers do. */
function classOf(columns: readonly ReportColumn[]): string {
  if (columns.every(({ kind }) => kind === 'text')) return 'wordy';

  if (columns.length < 3) return 'numbers few';

  return columns.length > 6 ? 'numbers many' : 'numbers';
}
