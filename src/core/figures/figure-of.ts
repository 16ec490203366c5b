import { quotient, shown, type Amount } from '../indicators/amount.js';
import type { Basis } from '../indicators/basis.js';
import type { Indicator, Share } from '../indicators/indicator.js';
import { meanShare } from '../indicators/mean-share.js';
import { tableBy } from '../indicators/tables.js';
import type { Cell, Figure } from './figure.js';

/** An indicator computed and rounded. */
export function figureOf(indicator: Indicator, basis: Basis): Figure {
  switch (indicator.kind) {
    case 'sum':
      return { kind: 'sum', unit: indicator.unit, value: shownIfKnown(indicator.of(basis)) };
    case 'ratio': {
      const numerator = indicator.numerator(basis);
      const denominator = indicator.denominator(basis);
      const known = numerator !== null && denominator !== null;

      return {
        kind: 'ratio',
        unit: indicator.unit,
        value: known ? quotient(numerator, denominator, indicator.times) : null,
        numerator: shownIfKnown(numerator),
        denominator: shownIfKnown(denominator),
      };
    }
    case 'split':
      return {
        kind: 'split',
        cells: Object.fromEntries(indicator.shares(basis).map((share) => [share.bucket, cellOf(share)])),
      };
    case 'table':
      return { kind: 'table', rows: tableBy(indicator.by, basis) };
    case 'index':
      return { kind: 'sum', unit: indicator.unit, value: meanShare(indicator.theme, basis.questions) };
  }
}

function cellOf({ numerator, denominator }: Share): Cell {
  return {
    value: quotient(numerator, denominator, 100),
    numerator: shown(numerator),
    denominator: shown(denominator),
  };
}

function shownIfKnown(amount: Amount | null): number | null {
  return amount === null ? null : shown(amount);
}
