import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { colours } from '../../src/charts/theme.js';
import { boxesOf, columnsOf, textsOf } from './drawn.js';

const blue = colours.light.bar;

describe('columns as time goes by', () => {
  test('a column of half the visits is half as high', () => {
    const svg = drawSvg(columnsOf([{ value: 100 }, { value: 50 }, { value: 25 }]), 'light');
    const [whole = NaN, half = NaN, quarter = NaN] = boxesOf(svg, blue).map(({ height }) => height);

    expect(whole).toBeGreaterThan(300);
    expect(half / whole).toBeCloseTo(0.5, 2);
    expect(quarter / whole).toBeCloseTo(0.25, 2);
  });

  test('labels, heights and values stand beside the columns as they were worded', () => {
    const svg = drawSvg(
      columnsOf(
        [
          { label: 'čet', value: 100, said: '1.000' },
          { label: 'mån', value: 50, said: '500' },
        ],
        { axisName: 'dag' },
      ),
      'light',
    );

    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        'Obiski po tednih',
        'Klub Lipa',
        'čet',
        'mån',
        'dag',
        '1.000',
        '500',
        '0',
        '50',
      ]),
    );
  });

  test('both years are named where there is a line', () => {
    const columns = [
      { value: 100, line: 40 },
      { value: 50, line: 60 },
    ];

    expect(textsOf(drawSvg(columnsOf(columns, { lineName: '2025' }), 'light'))).toEqual(
      expect.arrayContaining(['2026', '2025']),
    );
    expect(textsOf(drawSvg(columnsOf(columns), 'light'))).not.toContain('2026');
  });

  test('one week alone is drawn', () => {
    expect(boxesOf(drawSvg(columnsOf([{ value: 100, label: '47' }]), 'light'), blue)).toHaveLength(1);
  });

  test('of 53 weeks only the highest is told, and what is yet to come is left out', () => {
    const columns = Array.from({ length: 53 }, (_, week) => ({
      value: week < 40 ? week : null,
      said: week < 40 ? `${week} visits` : '',
    }));
    const svg = drawSvg(columnsOf(columns), 'light');

    expect(textsOf(svg).filter((text) => text.endsWith('visits'))).toEqual(['39 visits']);
    expect(boxesOf(svg, blue)).toHaveLength(40);
  });

  test('labels that would run into each other give way', () => {
    const columns = Array.from({ length: 53 }, (_, week) => ({ value: week, label: `week ${week}` }));
    const labels = textsOf(drawSvg(columnsOf(columns), 'light')).filter((text) => text.startsWith('week'));

    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThan(9);
  });

  test('nothing to draw is said in a word', () => {
    const svg = drawSvg(columnsOf([{ value: 0 }], { nothing: 'Inga besök' }), 'dark');

    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Obiski po tednih', 'Inga besök']));
    expect(boxesOf(svg, colours.dark.bar)).toEqual([]);
  });
});
