import { chanceFrom } from './chance.js';
import { lately } from './shape/lately.js';
import type { Stage } from './shape/stage.js';
import { year2020 } from './shape/year-2020.js';

export interface DemoStages {
  readonly year2020: Stage;
  readonly lately: Stage;
}

const latelyShare = 0.18;

/** The months behind the headline and the weeks up to now. A number given is shared between them. */
export function demoStages({
  now,
  seed,
  activities,
}: {
  readonly now: Date;
  readonly seed: number;
  readonly activities?: number;
}): DemoStages {
  const atMost = activities === undefined ? undefined : Math.floor(activities * latelyShare);
  const recent = lately(now, chanceFrom('lately', seed), atMost);
  const before = activities === undefined ? undefined : activities - recent.activities;

  return { year2020: year2020(now, chanceFrom('2020', seed), before), lately: recent };
}
