const gap = 8;

/**
 * Which labels under their columns stay: none that runs into another or over the edge. Of two the later one, since the first
 * may stand for a bit of a month.
 */
export function spaced(widths: readonly number[], step: number, edge: number): readonly boolean[] {
  let free = widths.length * step + edge;

  return widths
    .map((width, place) => ({ width, middle: (place + 0.5) * step }))
    .reverse()
    .map(({ width, middle }) => {
      const isKept = width > 0 && middle + width / 2 <= free;
      if (isKept) free = middle - width / 2 - gap;

      return isKept;
    })
    .reverse();
}
