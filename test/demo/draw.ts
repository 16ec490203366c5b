import { visitsOf } from '../../src/core/activity.js';
import type { DayMark } from '../../src/core/day-mark.js';
import type { NewActivity } from '../../src/core/ports/activity-records.js';
import { activityBatches } from '../../src/demo/activities/write.js';
import { dayMarksOf } from '../../src/demo/day-marks.js';
import { demoPlaces, type DemoPlaces } from '../../src/demo/network/places.js';
import type { Stage } from '../../src/demo/shape/stage.js';
import { demoStages } from '../../src/demo/stages.js';

export const sunday = new Date('2026-11-22T18:00:00Z');

/** Everything a stage of the demo holds, as it stands after its corrections. */
export interface Drawn {
  readonly stage: Stage;
  readonly places: DemoPlaces;
  readonly activities: readonly NewActivity[];
  readonly changedAt: readonly Date[];
  readonly dayMarks: readonly DayMark[];
}

export async function draw(
  seed: number,
  of: 'year2020' | 'lately',
  now = sunday,
  activities?: number,
): Promise<Drawn> {
  const stage = demoStages({ now, seed, ...(activities !== undefined && { activities }) })[of];
  const places = demoPlaces(String(seed));
  const drawn: NewActivity[] = [];
  const changedAt: Date[] = [];
  for await (const batch of activityBatches(stage, places, String(seed))) {
    drawn.push(...batch.map(asItStands));
    changedAt.push(...batch.flatMap(({ history = [] }) => history.map((change) => change.changedAt)));
  }

  return { stage, places, activities: drawn, changedAt, dayMarks: dayMarksOf(stage, places, String(seed)) };
}

export function sum(activities: readonly NewActivity[], of: (activity: NewActivity) => number): number {
  return activities.reduce((total, activity) => total + of(activity), 0);
}

/** As a percentage of all of them. */
export function share(activities: readonly NewActivity[], are: (activity: NewActivity) => boolean): number {
  return (100 * activities.filter(are).length) / activities.length;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

export function visits({ record }: NewActivity): number {
  return visitsOf(record);
}

function asItStands({ history = [], ...made }: NewActivity): NewActivity {
  return { ...made, record: history.at(-1)?.record ?? made.record };
}
