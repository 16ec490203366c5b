import type { Cell, Figure, HiddenCell } from './figure.js';

/** In percent of visits. From above, each is rounded to a whole `step`; `rest` is what is not told singly, null where all is. */
export type SharesSeen =
  | { readonly kind: 'exact'; readonly cells: Readonly<Record<string, Cell>> }
  | {
      readonly kind: 'coarse';
      readonly step: number;
      readonly shares: readonly { readonly bucket: string; readonly percent: number }[];
      readonly rest: number | null;
    }
  /** Too few visits for any step, or a period or moment for which nothing of this is told from above. */
  | { readonly kind: 'untold'; readonly because: 'few' | 'period' };

const steps = [1, 2, 5, 10, 20];

/**
 * What is left after small cells were hidden, in steps that are worth three times the threshold in visits at least: so no difference
 * of tables, whatever their places and periods, tells a cell to the visit.
 */
export function coarse(cells: Readonly<Record<string, Cell | HiddenCell>>, threshold: number): SharesSeen {
  const told = Object.entries(cells).flatMap(([bucket, cell]) =>
    'hidden' in cell ? [] : [{ bucket, ...cell }],
  );
  const isHidden = told.length < Object.keys(cells).length;
  // Ages may be known of few among many: a step has to be worth as much of those.
  const visits = Math.min(...told.flatMap(({ denominator }) => (denominator > 0 ? [denominator] : [])));
  const step = Number.isFinite(visits) ? steps.find((each) => each * visits >= 300 * threshold) : undefined;
  if (step === undefined) return { kind: 'untold', because: 'few' };

  const shares = told
    .map(({ bucket, numerator, denominator }) => ({
      bucket,
      percent: denominator === 0 ? 0 : step * Math.round((100 * numerator) / denominator / step),
    }))
    .filter(({ percent }) => percent > 0);
  if (isHidden && shares.length === 0) return { kind: 'untold', because: 'few' };
  const ofAll = shares.filter(({ bucket }) => !isApart(bucket, cells));
  const left = 100 - ofAll.reduce((sum, { percent }) => sum + percent, 0);

  return { kind: 'coarse', step, shares, rest: isHidden && left > 0 ? left : null };
}

export function exact(figure: Figure): SharesSeen {
  const cells = figure.kind === 'split' ? Object.entries(figure.cells) : [];

  return {
    kind: 'exact',
    cells: Object.fromEntries(
      cells.flatMap(([bucket, cell]) => ('hidden' in cell ? [] : [[bucket, cell] as const])),
    ),
  };
}

/** Unknown age is a share of all visits, and no part of the 100 % of the bands. */
function isApart(bucket: string, cells: Readonly<Record<string, Cell | HiddenCell>>): boolean {
  return bucket === 'unknown' && !('girls' in cells);
}
