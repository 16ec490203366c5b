import {
  judgedNumbers,
  visitsOf,
  type ActivityRecord,
  type Confirmed,
  type JudgedNumber,
} from '../../activity.js';

export function numberOf(name: JudgedNumber, record: ActivityRecord): number {
  return name === 'total' ? visitsOf(record) : record[name];
}

/** Those that still stand: another number is not what was confirmed. */
export function stillConfirmed(confirmed: Confirmed, record: ActivityRecord): Confirmed {
  const standing = judgedNumbers.filter((name) => confirmed[name] === numberOf(name, record));

  return Object.fromEntries(standing.map((name) => [name, confirmed[name]]));
}
