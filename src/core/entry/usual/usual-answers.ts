import { visitsOf, type Activity, type ActivityRecord, type LedBy } from '../../activity.js';
import type { LocalTime } from '../../calendar.js';

/** What somebody's and their centre's last entries say most often, the own ones first. */
export interface UsualAnswers {
  readonly heads: readonly number[];
  readonly minutes: readonly number[];
  readonly volunteers: readonly number[];
  readonly leaders: readonly LedBy[];
  readonly hours: readonly UsualHours[];
}

export interface UsualHours {
  readonly start: LocalTime;
  readonly durationMin: number;
}

/** Of that type where it is known; both lists the newest first. */
export function usualAnswers(
  own: readonly Activity[],
  everybodys: readonly Activity[],
  type: string | null,
): UsualAnswers {
  const [mine, theirs] = [own, everybodys].map((activities) => recordsOf(activities, type));
  const usual = <T>(say: (record: ActivityRecord) => T | null): readonly T[] => [
    ...new Set([...mostFrequent(mine ?? [], say), ...mostFrequent(theirs ?? [], say)]),
  ];
  const hours = usual(({ start, durationMin }) => start && `${start} ${String(durationMin)}`);

  return {
    heads: usual(visitsOf),
    minutes: usual(({ durationMin }) => durationMin),
    volunteers: usual(({ volunteers }) => volunteers),
    leaders: usual(({ ledBy }) => ledBy),
    hours: hours.map((said) => ({ start: said.slice(0, 5), durationMin: Number(said.slice(6)) })),
  };
}

function recordsOf(activities: readonly Activity[], type: string | null): readonly ActivityRecord[] {
  return activities.map(({ record }) => record).filter((record) => type === null || record.type === type);
}

/** What was said as often stands in the order in which it was said last. */
function mostFrequent<T>(
  records: readonly ActivityRecord[],
  say: (record: ActivityRecord) => T | null,
): readonly T[] {
  const counts = new Map<T, number>();
  for (const record of records) {
    const said = say(record);
    if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1);
  }

  return [...counts].sort(([, one], [, other]) => other - one).map(([said]) => said);
}
