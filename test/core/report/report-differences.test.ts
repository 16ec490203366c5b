import { expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/core/report/report-document.js';
import { reportDifferences } from '../../../src/core/report/report-differences.js';
import type { ReportCell } from '../../../src/core/report/report-table.js';
import { askedReport } from '../../support/asked-report.js';

function report(headline: string, rows: readonly (readonly ReportCell[])[]): ReportDocument {
  const column = (key: string, name: string) => ({ key, name, kind: 'count', unit: null }) as const;

  return {
    layout: 1,
    language: 'en',
    asked: askedReport('Net'),
    title: 'Youth work in figures',
    subtitle: 'Net · 2020',
    cover: [],
    headline,
    remarks: [],
    sections: [
      {
        key: 'places',
        title: 'By place',
        lead: '',
        charts: [],
        tables: [
          {
            key: 'by-centre',
            title: 'By centre',
            note: null,
            columns: [column('centre', 'Centre'), column('visits', 'Visits')],
            rows,
            total: null,
          },
        ],
      },
    ],
    words: { contents: '', hidden: '', unknown: '', points: '', signature: '', signatureMeans: [] },
  };
}

const was = report('In 2020 …', [
  ['Klub Lipa', 12],
  ['Klub Lipa', 7],
  ['Klub Jelša', null],
]);

test('two that say the same do not differ', () => {
  expect(reportDifferences(was, structuredClone(was))).toEqual([]);
});

test('each figure that changed is named with both values', () => {
  const now = report('In 2020, more …', [
    ['Klub Lipa', 12],
    ['Klub Lipa', 8],
    ['Klub Breza', { hidden: true }],
  ]);

  expect(reportDifferences(was, now)).toEqual([
    { where: 'Youth work in figures', was: 'In 2020 …', now: 'In 2020, more …' },
    { where: 'By centre, Klub Lipa (2), Visits', was: '7', now: '8' },
    { where: 'By centre, Klub Breza, Visits', was: '–', now: '?' },
  ]);
});

test('two columns of one name are told apart, and so are a title and a section of one name', () => {
  const compared = (change: number, other: number, lead: string, headline: string): ReportDocument => {
    const document = report(headline, []);
    const [section] = document.sections;
    const [table] = section?.tables ?? [];
    if (!section || !table) throw new Error('There is no table.');
    const column = (key: string, name: string) => ({ key, name, kind: 'change', unit: null }) as const;
    const columns = [column('figure', 'Figure'), column('change-0', 'Change'), column('change-1', 'Change')];
    const rows = [['Visits', change, other]];

    return {
      ...document,
      sections: [{ ...section, title: document.title, lead, tables: [{ ...table, columns, rows }] }],
    };
  };

  expect(reportDifferences(compared(5, 7, 'One.', 'In 2020 …'), compared(6, 7, 'Two.', 'In 2021 …'))).toEqual(
    [
      { where: 'Youth work in figures', was: 'In 2020 …', now: 'In 2021 …' },
      { where: 'Youth work in figures', was: 'One.', now: 'Two.' },
      { where: 'By centre, Visits, Change', was: '5', now: '6' },
    ],
  );
});

test('a table that is gone is named', () => {
  expect(reportDifferences(was, { ...was, sections: [] })).toContainEqual({
    where: 'By centre',
    was: '…',
    now: '–',
  });
});
