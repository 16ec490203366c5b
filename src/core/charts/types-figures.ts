import type { Figures } from '../figures/figure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import { typeNamed } from '../vocabulary/type-named.js';
import type { TypesFigures } from './chart-figures.js';

const mostBars = 8;

/** The types with most visits; where there are more of them than bars, the others together. */
export function typesFigures({ scope, period, indicators }: Figures, vocabulary: Vocabulary): TypesFigures {
  const { by_type: table } = indicators;
  const types = Object.entries(table.kind === 'table' ? table.rows : {})
    .map(([key, { visits }]) => ({ names: typeNamed(key, vocabulary).names, visits }))
    .sort((one, other) => other.visits - one.visits);
  const others = types.slice(mostBars);

  return {
    kind: 'types',
    place: scope.name,
    span: period,
    types: types.slice(0, mostBars),
    others:
      others.length === 0
        ? null
        : { types: others.length, visits: others.reduce((sum, { visits }) => sum + visits, 0) },
  };
}
