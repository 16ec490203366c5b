import type { Sheet, SheetRow } from '../workbook.js';

/** Rows that several sheets take from in turn. */
export interface RowSource {
  hasMore(): Promise<boolean>;
  /** At most so many, and none when there are no more. */
  take(most: number): Promise<readonly SheetRow[]>;
}

export function rowSource(pages: Sheet['rows']): RowSource {
  const iterator = Symbol.asyncIterator in pages ? pages[Symbol.asyncIterator]() : pages[Symbol.iterator]();
  let page: readonly SheetRow[] = [];

  const hasMore = async () => {
    while (page.length === 0) {
      const next = await iterator.next();
      if (next.done) return false;
      page = next.value;
    }
    return true;
  };

  return {
    hasMore,

    async take(most) {
      if (!(await hasMore())) return [];
      const taken = page.slice(0, most);
      page = page.slice(most);

      return taken;
    },
  };
}
