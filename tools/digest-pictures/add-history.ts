import type { LocalDate } from '../../src/core/calendar.js';
import { addDays } from '../../src/core/local-date.js';
import type { NewActivity } from '../../src/core/ports/activity-records.js';
import type { Store } from '../../src/core/ports.js';
import { chanceFrom, wholeBetween } from '../../src/demo/chance.js';
import { demoCentres } from '../../src/demo/network/centres.js';
import type { EntryWriter } from './writer.js';

const weeks = 26;
/** Those the demo brings itself. */
const lately = 7;
const kinds = [
  { type: 'hangout' },
  { type: 'homework', form: 'group' },
  { type: 'culture' },
  { type: 'sport' },
  { type: 'homework', form: 'group' },
  { type: 'hangout' },
  { type: 'music', ledBy: 'youth' },
  { type: 'sport' },
] as const;
/** So many to a weekday. */
const aDay = 2;

/** What the demo has none of: the half year before its last weeks, and the same half year a year ago. */
export async function addHistory(
  store: Store,
  monday: LocalDate,
  write: EntryWriter,
  idOf: (centre: string) => string,
): Promise<void> {
  const chance = chanceFrom('history');
  const entries: NewActivity[] = [];

  for (let week = 0; week < weeks; week += 1) {
    const lastYear = addDays(monday, -7 * week - 364);
    for (const begins of week < lately ? [lastYear] : [lastYear, addDays(monday, -7 * week)]) {
      for (const { name, busy, crowd } of demoCentres) {
        const heads = (): number => Math.round(wholeBetween(chance, 2, 8) * busy * crowd);
        for (const [at, kind] of kinds.entries()) {
          const counted = { girls: heads(), boys: heads(), volunteers: wholeBetween(chance, 0, 1) };
          const date = addDays(begins, Math.floor(at / aDay));
          entries.push(write(idOf(name), { ...kind, ...counted, date, durationMin: 225 }));
        }
      }
    }
  }

  await store.records.activities.addMany(entries);
}
