import type { Figure, Figures } from './figure.js';

export interface FiguresJson {
  readonly scope: string;
  readonly period: { readonly from: string; readonly to: string; readonly zone: string };
  readonly as_of: string;
  readonly reporting: { readonly centres: number; readonly of: number };
  readonly indicators: Readonly<Record<string, unknown>>;
}

/** As others read it: keys, units and shapes are a promise. */
export function figuresJson({ scope, period, asOf, reporting, indicators }: Figures): FiguresJson {
  return {
    scope: scope.name,
    period: { from: period.from, to: period.to, zone: scope.zone },
    as_of: asOf.toISOString(),
    reporting: { centres: reporting.centres.length, of: reporting.of.length },
    indicators: Object.fromEntries(
      Object.entries(indicators).map(([key, figure]: [string, Figure]) => [key, figureJson(figure)]),
    ),
  };
}

function figureJson(figure: Figure): unknown {
  switch (figure.kind) {
    case 'sum':
      return { value: figure.value, unit: figure.unit };
    case 'ratio':
      return {
        value: figure.value,
        numerator: figure.numerator,
        denominator: figure.denominator,
        unit: figure.unit,
      };
    case 'split':
      return figure.cells;
    case 'table':
      return figure.rows;
  }
}
