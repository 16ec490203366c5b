import type { ReportSection } from '../../../core/report/report-document.js';
import type { CentreOfReport, ReportFigures } from '../../../core/report/report-figures.js';
import { addedUp } from '../../../core/figures/open-sums.js';
import type { ReportTable } from '../../../core/report/report-table.js';
import type { Words } from '../../../locales/words.js';
import { sumsCells, sumsColumns } from './sums-columns.js';

/** What each municipality and each centre did; null for a single centre. */
export function placesSection({ centres, seen }: ReportFigures, words: Words): ReportSection | null {
  const { scope } = seen.figures;
  if (scope.kind === 'centre') return null;

  return {
    key: 'places',
    title: words.text('report-places'),
    lead: words.text('report-places-lead'),
    charts: [],
    tables: [
      ...(scope.kind === 'network' ? [byMunicipality(centres, words)] : []),
      byCentre(centres, scope.kind === 'network', words),
    ],
  };
}

function byMunicipality(centres: readonly CentreOfReport[], words: Words): ReportTable {
  const names = [...new Set(centres.map(({ municipality }) => municipality))];
  const of = (name: string) => addedUp(sums(centres.filter(({ municipality }) => municipality === name)));

  return {
    key: 'by-municipality',
    title: words.text('report-by-municipality'),
    note: words.text('report-hours-rounded'),
    columns: [
      { key: 'municipality', name: words.text('report-municipality'), kind: 'text', unit: null },
      ...sumsColumns(words),
    ],
    rows: names.map((name) => [name, ...sumsCells(of(name))]),
    total: [words.text('report-total'), ...sumsCells(addedUp(sums(centres)))],
  };
}

function byCentre(centres: readonly CentreOfReport[], hasMunicipalities: boolean, words: Words): ReportTable {
  return {
    key: 'by-centre',
    title: words.text('report-by-centre'),
    note: words.text('report-hours-rounded'),
    columns: [
      { key: 'centre', name: words.text('report-centre'), kind: 'text', unit: null },
      ...(hasMunicipalities
        ? [
            {
              key: 'municipality',
              name: words.text('report-municipality'),
              kind: 'text',
              unit: null,
            } as const,
          ]
        : []),
      ...sumsColumns(words),
    ],
    rows: centres.map(({ centre, municipality, sums: its }) => [
      centre.name,
      ...(hasMunicipalities ? [municipality] : []),
      ...sumsCells(its),
    ]),
    total: [
      words.text('report-total'),
      ...(hasMunicipalities ? [''] : []),
      ...sumsCells(addedUp(sums(centres))),
    ],
  };
}

function sums(centres: readonly CentreOfReport[]) {
  return centres.map(({ sums: its }) => its);
}
