import { visitsOf } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { FigureRecords } from '../ports/figure-records.js';

/** Visits by day as they were known at a moment. */
export function visitsThen(figures: FigureRecords, asOf: Date): Pick<FigureRecords, 'visitsByDay'> {
  return {
    async visitsByDay(within) {
      const days = new Map<LocalDate, number>();

      for await (const page of figures.entriesAt(within, asOf)) {
        for (const { record } of page) days.set(record.date, (days.get(record.date) ?? 0) + visitsOf(record));
      }

      return [...days].map(([date, visits]) => ({ date, visits }));
    },
  };
}
