import type { Cell, Figure, Figures, HiddenCell } from './figure.js';
import { hideSmallCells } from './hide-small-cells.js';
import { coarse, exact, type SharesSeen } from './shares-seen.js';

/** Figures as those may see them who are told. */
export interface FiguresSeen {
  /** Gender and age are hidden in these wherever they are not exact: `gender` and `ages` say what is told of them. */
  readonly figures: Figures;
  readonly gender: SharesSeen;
  readonly ages: SharesSeen;
}

/** In the centre's own room and to its own people. */
export function seenWithin(figures: Figures): FiguresSeen {
  const { gender_split: gender, age_structure: ages } = figures.indicators;

  return { figures, gender: exact(gender), ages: exact(ages) };
}

/**
 * Above the centre: no small cell, and gender and age only of whole weeks, months, quarters, halves and years as they stand now.
 * Spans of days and earlier moments could be laid so close to each other that their differences were single activities.
 */
export function seenFromAbove(figures: Figures, threshold: number, isAsOf: boolean): FiguresSeen {
  const hidden = hideSmallCells(figures, threshold).indicators;
  const isTold = figures.period.kind !== 'days' && !isAsOf;
  const seen = (figure: Figure): SharesSeen =>
    isTold ? coarse(cellsOf(figure), threshold) : { kind: 'untold', because: 'period' };

  return {
    figures: {
      ...figures,
      indicators: {
        ...figures.indicators,
        gender_split: withNoCell(figures.indicators.gender_split),
        age_structure: withNoCell(figures.indicators.age_structure),
      },
    },
    gender: seen(hidden.gender_split),
    ages: seen(hidden.age_structure),
  };
}

function cellsOf(figure: Figure): Readonly<Record<string, Cell | HiddenCell>> {
  return figure.kind === 'split' ? figure.cells : {};
}

function withNoCell(figure: Figure): Figure {
  if (figure.kind !== 'split') return figure;

  return {
    ...figure,
    cells: Object.fromEntries(
      Object.keys(figure.cells).map((bucket) => [bucket, { value: null, hidden: true } as const]),
    ),
  };
}
