import { canonicalJson } from './canonical-json.js';
import type { ReportDocument } from './report-document.js';
import type { ReportCell, ReportTable } from './report-table.js';

/** What a report says, and what the same one says when it is made again. */
export interface ReportDifference {
  /** Like “By centre, Klub Lipa, Visits”. */
  readonly where: string;
  readonly was: string;
  readonly now: string;
}

/** Every sentence and number that is no longer the same; `now` is made as of the same moment, in the same language. */
export function reportDifferences(was: ReportDocument, now: ReportDocument): readonly ReportDifference[] {
  const found = [
    ...of('', lines(was), lines(now)),
    ...tablesOf(was).flatMap((table) =>
      inTable(
        table,
        tablesOf(now).find(({ key }) => key === table.key),
      ),
    ),
    ...tablesOf(now)
      .filter(({ key }) => tablesOf(was).every((table) => table.key !== key))
      .map(({ title }) => ({ where: title, was: none, now: '…' })),
  ];
  if (found.length > 0 || canonicalJson(was) === canonicalJson(now)) return found;

  return [{ where: was.title, was: '…', now: '…' }];
}

const none = '–';

/** What is said at a place, by the place's key, which unlike its words is there once. */
type Said = ReadonlyMap<string, { readonly where: string; readonly text: string }>;

function lines({ title, headline, cover, remarks, sections }: ReportDocument): Said {
  return new Map([
    ['headline', { where: title, text: headline }],
    ...cover.map(({ name, value }, place) => [`cover ${place}`, { where: name, text: value }] as const),
    ...remarks.map((text, place) => [`remark ${place}`, { where: `${title} (${place + 1})`, text }] as const),
    ...sections.map((section) => [section.key, { where: section.title, text: section.lead }] as const),
  ]);
}

function inTable(was: ReportTable, now: ReportTable | undefined): readonly ReportDifference[] {
  return now ? of(`${was.title}, `, cells(was), cells(now)) : [{ where: was.title, was: '…', now: none }];
}

function cells({ columns, rows, total }: ReportTable): Said {
  const said = new Map<string, { readonly where: string; readonly text: string }>();
  const rowNames = named([...rows, ...(total ? [total] : [])].map((row) => textOf(row[0])));
  const columnNames = named(columns.map(({ name }) => name));

  for (const [at, row] of [...rows, ...(total ? [total] : [])].entries()) {
    for (const [place, { key }] of columns.entries()) {
      const where = `${rowNames[at] ?? ''}, ${columnNames[place] ?? ''}`;
      if (place > 0) said.set(`${rowNames[at] ?? ''} ${key}`, { where, text: textOf(row[place]) });
    }
  }

  return said;
}

/** A name that is there again is numbered. */
function named(names: readonly string[]): readonly string[] {
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((other) => other === name).length;

    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function of(before: string, was: Said, now: Said): readonly ReportDifference[] {
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((key) => ({
      where: `${before}${(was.get(key) ?? now.get(key))?.where ?? ''}`,
      was: was.get(key)?.text ?? none,
      now: now.get(key)?.text ?? none,
    }))
    .filter((each) => each.was !== each.now);
}

function tablesOf({ sections }: ReportDocument): readonly ReportTable[] {
  return sections.flatMap(({ tables }) => tables);
}

function textOf(cell: ReportCell | undefined): string {
  if (cell === undefined || cell === null) return none;
  if (typeof cell !== 'object') return String(cell);
  if ('hidden' in cell) return '?';

  return String(cell.value ?? none);
}
