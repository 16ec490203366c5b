import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/calendar.js';
import type { ChartFigures, VisitsFigures } from '../../src/core/charts/chart-figures.js';
import { stepsOf } from '../../src/core/charts/steps-of.js';
import { wordChart } from '../../src/locales/charts/word-chart.js';
import { createWords } from '../../src/locales/words.js';

const words = createWords();
const place = 'Klub Lipa';

function visits(from: string, to: string, each: Partial<VisitsFigures['steps'][number]> = {}): VisitsFigures {
  const { by, spans } = stepsOf({ from, to });

  return {
    kind: 'visits',
    place,
    span: { from, to },
    by,
    steps: spans.map((span) => ({ ...span, visits: 1_250, lastYear: 0, ...each })),
  };
}

const descriptions = (figures: ChartFigures) =>
  languages.map((language) => wordChart(figures, words(language)).description);

/** With blanks that break, so that they can be read here. */
const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));

function labels(figures: VisitsFigures, language: 'en' | 'sl' | 'sv'): readonly string[] {
  const { chart } = wordChart(figures, words(language));

  return chart.kind === 'columns' ? chart.columns.map(({ label }) => label).filter(Boolean) : [];
}

describe('what a chart says to those who do not see it', () => {
  test('visits, the most of them, and a year earlier', () => {
    expect(spaced(descriptions(visits('2026-09-28', '2026-11-22', { lastYear: 900 })))).toEqual([
      'Visits by week – Klub Lipa, 28 September – 22 November 2026: 10,000 visits, the most 28 September – 4 October 2026 (1,250); in the same weeks a year earlier 7,200.',
      'Obiski po tednih – Klub Lipa, 28. 9.–22. 11. 2026: 10.000 obiskov, največ 28. 9.–4. 10. 2026 (1.250); v istih tednih leto prej 7.200.',
      'Besök per vecka – Klub Lipa, 28 september–22 november 2026: 10 000 besök, flest 28 september–4 oktober 2026 (1 250); samma veckor ett år tidigare 7 200.',
    ]);
  });

  test('what is yet to come is compared with nothing', () => {
    const figures = visits('2026-11-16', '2026-11-17', { lastYear: 5 });
    const [monday, tuesday] = figures.steps;
    const sofar = { ...figures, steps: [monday, { ...tuesday, visits: null }] } as VisitsFigures;

    expect(wordChart(sofar, words('en')).description).toBe(
      'Visits by day – Klub Lipa, 16–17 November 2026: 1,250 visits, the most 16 Nov 2026 (1,250); in the same weeks a year earlier 5.',
    );
  });

  test('shares, and that some are not shown', () => {
    const figures: ChartFigures = {
      kind: 'gender',
      place,
      span: { from: '2026-11-16', to: '2026-11-22' },
      shares: [{ bucket: 'girls', percent: 87.5 }],
      hidden: { buckets: ['boys', 'nonbinary'], percent: 12.5 },
    };

    expect(spaced(descriptions(figures))).toEqual([
      'Visits by gender – Klub Lipa, 16–22 November 2026: girls 87.5%, not shown 12.5%.',
      'Obiski po spolu – Klub Lipa, 16.–22. 11. 2026: dekleta 87,5 %, ni prikazano 12,5 %.',
      'Besök efter kön – Klub Lipa, 16–22 november 2026: tjejer 87,5 %, visas inte 12,5 %.',
    ]);
  });

  test('kinds, and how many others there are', () => {
    const figures: ChartFigures = {
      kind: 'types',
      place,
      span: { from: '2026-11-16', to: '2026-11-22' },
      types: [{ names: { en: 'sport', sl: 'šport', sv: 'idrott' }, visits: 40 }],
      others: { types: 2, visits: 7 },
    };

    expect(descriptions(figures)).toEqual([
      'Visits by kind of activity – Klub Lipa, 16–22 November 2026: sport 40, 2 other kinds 7.',
      'Obiski po vrstah aktivnosti – Klub Lipa, 16.–22. 11. 2026: šport 40, še 2 vrsti 7.',
      'Besök efter sorts aktivitet – Klub Lipa, 16–22 november 2026: idrott 40, 2 sorter till 7.',
    ]);
  });

  test('that there was nothing', () => {
    const none = visits('2026-11-16', '2026-11-22', { visits: 0 });

    expect(descriptions(none)).toEqual([
      'Visits by day – Klub Lipa, 16–22 November 2026: no visits.',
      'Obiski po dnevih – Klub Lipa, 16.–22. 11. 2026: brez obiskov.',
      'Besök per dag – Klub Lipa, 16–22 november 2026: inga besök.',
    ]);
    expect(wordChart(none, words('sv')).chart.nothing).toBe('Inga besök');
  });
});

describe('what stands under the columns', () => {
  test('weekdays, Mondays, weeks or months', () => {
    expect(labels(visits('2026-11-16', '2026-11-22'), 'sl').join(' ')).toBe('pon tor sre čet pet sob ned');
    expect(labels(visits('2026-11-01', '2026-11-30'), 'sv').join(', ')).toBe(
      '2 nov, 9 nov, 16 nov, 23 nov, 30 nov',
    );
    expect(labels(visits('2026-09-28', '2026-11-22'), 'en').join(' ')).toBe('40 41 42 43 44 45 46 47');
    expect(labels(visits('2026-01-01', '2026-12-31'), 'sl').join(' ')).toBe(
      'jan feb mar apr maj jun jul avg sep okt nov dec',
    );
  });

  test('the year names the columns and the year before the line', () => {
    const { chart } = wordChart(visits('2026-01-01', '2026-12-31', { lastYear: 9 }), words('en'));
    const across = wordChart(visits('2025-12-01', '2026-02-28', { lastYear: 9 }), words('sv')).chart;

    expect(chart).toMatchObject({ columnsName: '2026', lineName: '2025' });
    expect(across).toMatchObject({ columnsName: 'besök', lineName: 'ett år tidigare' });
  });
});
