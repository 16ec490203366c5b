import type { ActivityRecord } from '../../src/core/activity.js';
import { delayMin } from '../../src/core/activity-end.js';
import type { LocalDate } from '../../src/core/calendar.js';
import { instantOf } from '../../src/core/instant.js';
import type { NewActivity } from '../../src/core/ports/activity-records.js';
import { chanceFrom } from '../../src/demo/chance.js';
import { codesFrom, newIdFrom } from '../../src/demo/ids.js';

type Heads = Partial<ActivityRecord> & { readonly date: LocalDate };

export type EntryWriter = (centreId: string, heads: Heads, loggedAt?: Date) => NewActivity;

const zone = 'Europe/Ljubljana';
const usual = {
  start: '16:00',
  durationMin: 120,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: null,
  note: null,
  girls: 0,
  boys: 0,
  nonbinary: 0,
  unknown: 0,
  ages: {},
  newcomers: null,
  volunteers: 1,
  volunteerMin: 120,
  ledBy: 'staff',
  youthLeaders: null,
} as const;

/** Entries of a network, each logged the evening of its day or when it is said. */
export function entryWriter(networkId: string): EntryWriter {
  const newId = newIdFrom(chanceFrom('picture', networkId));
  const code = codesFrom('pictures', networkId);

  return (centreId, heads, loggedAt = instantOf(heads.date, '20:00', zone)) => ({
    centreId,
    id: newId(loggedAt),
    networkId,
    code: code(),
    record: { ...usual, ...heads },
    loggedAt,
    loggedAtGiven: true,
    loggedById: null,
    loggedByLabel: 'Ana',
    delayMin: delayMin(instantOf(heads.date, '18:00', zone), loggedAt),
    roomId: null,
  });
}
