import { layout, type ReportDocument } from '../../src/core/report/report-document.js';
import { askedReport } from './asked-report.js';

/** A small report with a table of every kind of value, a chart of each kind, and names that look like markup. */
export const aReport: ReportDocument = {
  layout,
  language: 'sl',
  asked: askedReport('Mreža'),
  title: 'Mladinsko delo v številkah',
  subtitle: 'Mreža <b> & "Čež"',
  cover: [{ name: 'Obdobje', value: '2020' }],
  headline: 'V letu 2020 …',
  remarks: ['Poročali še niso vsi.'],
  sections: [
    {
      key: 'people',
      title: 'Kdo je prišel',
      lead: 'Štejejo se obiski.',
      charts: [
        {
          key: 'visits',
          description: 'Obiski po mesecih.',
          chart: {
            kind: 'columns',
            title: 'Obiski',
            subtitle: 'Mreža · 2020',
            nothing: null,
            columns: [
              { label: 'jan.', value: 40, said: '40', line: 30 },
              { label: 'feb.', value: 120, said: '120', line: null },
              { label: 'mar.', value: null, said: '', line: null },
            ],
            marks: [{ value: 100, said: '100' }],
            axisName: 'obiski',
            columnsName: '2020',
            lineName: '2019',
          },
        },
        {
          key: 'gender',
          description: 'Delež obiskov po spolu.',
          chart: {
            kind: 'bars',
            title: 'Po spolu',
            subtitle: 'Mreža · 2020',
            nothing: null,
            bars: [
              { label: 'Dekleta', value: 60, said: '60 %', isHidden: false },
              { label: 'ostali skupaj', value: 40, said: '40 %', isHidden: true },
            ],
          },
        },
      ],
      tables: [
        {
          key: 'by-gender',
          title: 'Po spolu',
          note: 'V korakih.',
          columns: [
            { key: 'gender', name: 'Spol', kind: 'text', unit: null },
            { key: 'share', name: 'Delež', kind: 'percent', unit: 'obiskov' },
            { key: 'count', name: 'Koliko', kind: 'count', unit: null },
          ],
          rows: [
            ['Dekleta', 42, 1_234],
            ['Fantje', 12.5, null],
            ['Nebinarne osebe', { hidden: true }, { kind: 'hours', value: 3.5 }],
          ],
          total: ['Skupaj', 100, 1_234],
        },
        {
          key: 'figures',
          title: 'Kdo je prišel',
          note: null,
          columns: [
            { key: 'figure', name: 'Kazalnik', kind: 'text', unit: null },
            { key: 'value', name: 'Vrednost', kind: 'ratio', unit: null },
            { key: 'hours', name: 'Ure', kind: 'hours', unit: null },
            { key: 'until', name: 'Do', kind: 'date', unit: null },
            { key: 'change', name: 'Sprememba', kind: 'change', unit: null },
          ],
          rows: [
            ['Ura stane', { kind: 'money', value: 1_234.5 }, 12.5, '2020-09-04', -4.5],
            ['Vodili mladi', { kind: 'percent', value: 12 }, 3, null, { kind: 'points', value: 3 }],
          ],
          total: null,
        },
      ],
    },
    {
      key: 'definitions',
      title: 'Kaj kazalniki pomenijo',
      lead: '',
      charts: [],
      tables: [
        {
          key: 'definitions',
          title: 'Kaj kazalniki pomenijo',
          note: null,
          columns: [
            { key: 'figure', name: 'Kazalnik', kind: 'text', unit: null },
            { key: 'meaning', name: 'Pomen', kind: 'text', unit: null },
          ],
          rows: [['Obiski', 'Ena oseba na eni aktivnosti.']],
          total: null,
        },
      ],
    },
  ],
  words: {
    contents: 'Kazalo',
    hidden: 'ni prikazano',
    unknown: 'ni podatka',
    points: 'o. t.',
    signature: 'Podpis',
    signatureMeans: ['Tole.'],
  },
};
