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
type Said = ReadonlyMap<string, string>;

function lines({ title, headline, cover, remarks, sections }: ReportDocument): Said {
  return new Map([
    [title, headline],
    ...cover.map(({ name, value }) => [name, value] as const),
    ...remarks.map((remark, place) => [`${title} (${place + 1})`, remark] as const),
    ...sections.map((section) => [section.title, section.lead] as const),
  ]);
}

function inTable(was: ReportTable, now: ReportTable | undefined): readonly ReportDifference[] {
  return now ? of(`${was.title}, `, cells(was), cells(now)) : [{ where: was.title, was: '…', now: none }];
}

function cells({ title, columns, rows, total }: ReportTable): Said {
  const said = new Map<string, string>();
  const names = new Map<string, number>();

  for (const row of [...rows, ...(total ? [total] : [])]) {
    const name = textOf(row[0]);
    const seen = names.get(name) ?? 0;
    names.set(name, seen + 1);
    const label = seen === 0 ? name : `${name} (${seen + 1})`;
    row.forEach((cell, place) => {
      if (place > 0) said.set(`${label}, ${columns[place]?.name ?? title}`, textOf(cell));
    });
  }

  return said;
}

function of(before: string, was: Said, now: Said): readonly ReportDifference[] {
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((where) => ({
      where: `${before}${where}`,
      was: was.get(where) ?? none,
      now: now.get(where) ?? none,
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
