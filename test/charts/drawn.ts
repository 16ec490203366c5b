import type { BarsChart, Column, ColumnsChart } from '../../src/core/charts/chart.js';

/** Charts with as little as a test has to say about them. */
export function columnsOf(
  columns: readonly Partial<Column>[],
  said: Partial<ColumnsChart> = {},
): ColumnsChart {
  return {
    kind: 'columns',
    title: 'Obiski po tednih',
    subtitle: 'Klub Lipa',
    nothing: null,
    columns: columns.map((column) => ({
      label: '',
      value: 0,
      said: String(column.value ?? ''),
      line: null,
      ...column,
    })),
    marks: [
      { value: 0, said: '0' },
      { value: 50, said: '50' },
      { value: 100, said: '100' },
    ],
    axisName: '',
    columnsName: '2026',
    lineName: null,
    ...said,
  };
}

export function barsOf(values: Readonly<Record<string, number>>, said: Partial<BarsChart> = {}): BarsChart {
  return {
    kind: 'bars',
    title: 'Besök efter sorts aktivitet',
    subtitle: 'Ås fritidsgård',
    nothing: null,
    bars: Object.entries(values).map(([label, value]) => ({
      label,
      value,
      said: String(value),
      isHidden: false,
    })),
    ...said,
  };
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The bars filled with a colour, in the order they were drawn; not what explains the colour. */
export function boxesOf(svg: string, fill: string): readonly Box[] {
  const bar =
    /<path d="M[\d.]+ [\d.]+l([\d.]+) 0l0 (-?[\d.]+)l-[\d.]+ 0Z" fill="(#\w+)"[^>]*ecmeta_ssr_type="chart"/gu;

  return [...svg.matchAll(bar)]
    .filter(([, , , colour]) => colour === fill)
    .map(([, width, height]) => ({ width: Number(width), height: Math.abs(Number(height)) }));
}

export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}
