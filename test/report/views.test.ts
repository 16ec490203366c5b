import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/calendar.js';
import { funderViews } from '../../src/core/funders/index.js';
import { drawReport } from '../../src/report/html/draw-report.js';
import { openReportStore } from '../support/report-store.js';

const reports = openReportStore(300);
const views = funderViews.filter((view) => view.kind === 'tables');
const inEachLanguage = views.flatMap((view) =>
  languages.map((language) => [view.key, language, view] as const),
);

describe('a report of a view', () => {
  test.each(inEachLanguage)(
    'has %s in %s, how complete it is, and what figures mean',
    async (_, language, view) => {
      const document = await reports.document('2020', language, { view: view.key });
      const [own] = document.sections;

      expect(document.asked.view).toBe(view.key);
      expect(document.title).toBe(own?.title);
      expect(document.sections.map(({ key }) => key)).toEqual([view.key, 'completeness', 'definitions']);
      expect(own?.tables.map(({ key }) => key)).toEqual(view.tables.map(({ key }) => key));
      for (const { columns, rows, total } of own?.tables ?? [])
        for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length);
    },
  );

  test('leaves out the quarters that are yet to come, and says so', async () => {
    const { sections } = await reports.document('2021', 'sl', { view: 'volunteer-hours' });
    const table = sections[0]?.tables.find(({ key }) => key === 'volunteers-by-quarter');

    expect(table?.rows.map(([quarter]) => quarter)).toEqual(['1. četrtletje 2021']);
    expect(table?.note).toBe('Še ne: 2. četrtletje 2021, 3. četrtletje 2021, 4. četrtletje 2021.');
  });

  test('is drawn as every other', async () => {
    const [keks] = views;
    const document = await reports.document('2020', 'sl', keks && { view: keks.key });

    expect(drawReport(document, new Map())).toContain('<h2>Ključni kazalniki KEKS</h2>');
  });
});
