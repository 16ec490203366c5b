const least = 100;
const most = 1_000;
/** The first pages of a program are slow by themselves. */
const pagesToWarmUp = 5;

/** How many rows to take at once, so that taking them lasts about so long, whatever the machine. */
export interface PageSize {
  rows(): number;
  took(ms: number): void;
}

/** Others wait for the end of a page, so it goes up slowly and down at once. */
export function pageSize(aimMs: number): PageSize {
  let rows = least;
  let pages = 0;

  return {
    rows: () => rows,
    took(ms) {
      pages += 1;
      if (pages <= pagesToWarmUp) return;
      const wished = (rows * aimMs) / Math.max(ms, 1);
      rows = Math.round(Math.min(most, Math.max(least, Math.min(wished, rows * 1.5))));
    },
  };
}
