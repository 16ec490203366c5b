import type { DayMark } from '../day-mark.js';
import type { Records, Store } from '../ports.js';
import type { ImportOptions } from './import-options.js';
import type { ImportOutcome } from './outcome.js';
import type { DayMarkOfRow } from './read-day-mark-row.js';

/** Adds the marks that are not there yet, all of them or nothing. */
export function importDayMarks(
  rows: readonly DayMarkOfRow[],
  options: ImportOptions,
  store: Store,
): Promise<ImportOutcome> {
  const take = async (records: Records): Promise<ImportOutcome> => {
    const known = await marksKnown(rows, records);
    const fresh = rows.filter((row) => {
      const texts = textsOf(row, row.centre.id);
      if (texts.some((text) => known.has(text))) return false;
      for (const text of texts) known.add(text);
      return true;
    });
    if (!options.dryRun && fresh.length > 0) {
      await records.dayMarks.addMany(fresh.map(markOf));
      await options.noteAdded?.(fresh.length, records);
    }

    return { added: fresh.length, skipped: rows.length - fresh.length, refused: [] };
  };
  const markOf = (row: DayMarkOfRow): DayMark => {
    const { centre, date, state, from, to, reason, loggedAt } = row;

    return {
      ...{ centreId: centre.id, id: options.chance.newId(), date, state, from, to, reason },
      ...{ loggedAt: loggedAt ?? options.now, loggedById: null, takenBackAt: null },
    };
  };

  return options.dryRun ? take(store.records) : store.transact(take);
}

async function marksKnown(rows: readonly DayMarkOfRow[], { dayMarks }: Records): Promise<Set<string>> {
  const dates = rows.map(({ date }) => date).sort();
  const centreIds = [...new Set(rows.map(({ centre }) => centre.id))];
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return new Set();
  const marks = await dayMarks.between(centreIds, first, last);

  return new Set(marks.flatMap((mark) => [...textsOf(mark, mark.centreId), contentOf(mark, mark.centreId)]));
}

/** A mark with a time of logging is the same only at that time; one without is the same as any that says as much. */
function textsOf(mark: Pick<DayMarkOfRow, 'loggedAt'> & Content, centreId: string): readonly string[] {
  const content = contentOf(mark, centreId);

  return [mark.loggedAt ? `${content} ${mark.loggedAt.toISOString()}` : content];
}

type Content = Pick<DayMarkOfRow, 'date' | 'state' | 'from' | 'to' | 'reason'>;

function contentOf({ date, state, from, to, reason }: Content, centreId: string): string {
  return JSON.stringify([centreId, date, state, from, to, reason]);
}
