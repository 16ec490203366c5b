import type { Cell, Figure, Figures, HiddenCell } from './figure.js';

const hiddenCell: HiddenCell = { value: null, hidden: true };

/** What may be shown above the centre. Totals, durations and volunteers stay. */
export function hideSmallCells(figures: Figures, threshold: number): Figures {
  const { gender_split: gender, age_structure: ages } = figures.indicators;

  return {
    ...figures,
    indicators: {
      ...figures.indicators,
      gender_split: withHidden(gender, (cells) => cellsToHide(countsOf(cells), threshold)),
      age_structure: withHidden(ages, (cells) => agesToHide(countsOf(cells), threshold)),
    },
  };
}

type Counts = Readonly<Record<string, number>>;

/**
 * The non-zero cells under the threshold and the next smallest non-zero one, with all of its size, since which of them was
 * taken would tell. All, zeros too, where the sum alone tells them: when there is but one, or each is 1.
 */
function cellsToHide(counts: Counts, threshold: number): ReadonlySet<string> {
  const filled = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => one - other);
  const small = filled.filter(([, count]) => count < threshold);
  if (small.length === 0) return new Set();

  const next = filled[small.length]?.[1] ?? 0;
  const hidden = filled.filter(([, count]) => count <= Math.max(next, threshold - 1));
  const sum = hidden.reduce((total, [, count]) => total + count, 0);
  const isTold = hidden.length === 1 || sum === hidden.length;

  return new Set(isTold ? Object.keys(counts) : hidden.map(([bucket]) => bucket));
}

/**
 * Bands add up to the visits of known age, which each band shows as its denominator; with all visits it tells `unknown`. So
 * where `unknown` is small, or no band is shown, nothing is.
 */
function agesToHide({ unknown = 0, ...bands }: Counts, threshold: number): ReadonlySet<string> {
  const hidden = cellsToHide(bands, threshold);
  const isSmall = unknown > 0 && unknown < threshold;

  return isSmall || hidden.size === Object.keys(bands).length
    ? new Set([...Object.keys(bands), 'unknown'])
    : hidden;
}

function withHidden(
  figure: Figure,
  which: (cells: Readonly<Record<string, Cell | HiddenCell>>) => ReadonlySet<string>,
): Figure {
  if (figure.kind !== 'split') return figure;
  const hidden = which(figure.cells);

  return {
    ...figure,
    cells: Object.fromEntries(
      Object.entries(figure.cells).map(([bucket, cell]) => [bucket, hidden.has(bucket) ? hiddenCell : cell]),
    ),
  };
}

function countsOf(cells: Readonly<Record<string, Cell | HiddenCell>>): Counts {
  return Object.fromEntries(
    Object.entries(cells).map(([bucket, cell]) => [bucket, 'hidden' in cell ? 0 : cell.numerator]),
  );
}
