import type { ActivityRecord } from '../../core/activity.js';
import { happens, pick, wholeBetween, type Chance } from '../chance.js';

const hourMs = 3_600_000;
const corrected = 0.016;
const mostCorrected = 250;

/** A record as it was first written, and when it was put right. */
export interface Correction {
  readonly first: ActivityRecord;
  readonly changedAt: Date;
}

/** Now and then a first version that was put right within three days; at most a few hundred times. */
export function corrections(
  until: Date,
  chance: Chance,
): (record: ActivityRecord, loggedAt: Date) => Correction | null {
  let left = mostCorrected;

  return (record, loggedAt) => {
    if (!happens(chance, corrected) || left === 0) return null;
    const changedAt = new Date(loggedAt.getTime() + Math.ceil(hourMs * (0.2 + 72 * chance() ** 3)));
    if (changedAt > until) return null;
    left -= 1;

    return { first: firstDraftOf(record, chance), changedAt };
  };
}

function firstDraftOf(record: ActivityRecord, chance: Chance): ActivityRecord {
  const more = wholeBetween(chance, 1, 4);

  return pick<ActivityRecord>(chance, [
    { ...record, boys: record.boys + more },
    { ...record, girls: record.girls + more },
    { ...record, note: null, boys: record.boys + 1 },
    { ...record, ledBy: record.ledBy === 'staff' ? 'together' : 'staff', youthLeaders: null },
  ]);
}
