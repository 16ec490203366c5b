import type { Weighted } from '../chance.js';

/** How activities of one type usually are. */
export interface TypeProfile {
  /** Young people: never fewer than `least`, in half of the activities fewer than the median. */
  readonly least: number;
  readonly median: number;
  readonly spread: number;
  readonly minutes: readonly [Weighted<number>, ...Weighted<number>[]];
  readonly openShare: number;
  readonly volunteers: number;
  /** How often young people lead it on their own, against the other types. */
  readonly youthLed: number;
}

type Minutes = TypeProfile['minutes'];

const short: Minutes = minutes([30, 3], [45, 5], [60, 5], [90, 2]);
const twoHours: Minutes = minutes([90, 3], [120, 5], [150, 2], [180, 3]);
const study: Minutes = minutes([90, 2], [120, 6], [180, 4], [240, 3]);
const longer: Minutes = minutes([120, 3], [180, 4], [240, 4], [300, 3]);
const eventHours: Minutes = minutes([180, 3], [240, 4], [360, 3], [480, 2]);
const openHours: Minutes = minutes([180, 2], [240, 3], [300, 5], [360, 6], [420, 6], [480, 8], [540, 4]);
const wholeDay: Minutes = minutes([300, 2], [360, 3], [480, 5], [540, 3], [600, 1]);
const away: Minutes = minutes([480, 5], [600, 3], [720, 2], [1_440, 1]);

const usual: TypeProfile = profile(7, 0.6, longer, 0.85, 0.7, 0.1);

const profiles: Readonly<Record<string, TypeProfile>> = {
  hangout: profile(9.5, 0.66, openHours, 0.99, 0.6, 0.14),
  homework: profile(6.2, 0.42, study, 0.6, 1.1, 0.06),
  culture: profile(7.5, 0.65, longer, 0.92, 0.7, 0.16),
  sport: profile(9, 0.6, twoHours, 0.92, 0.5, 0.22),
  games: profile(9, 0.55, longer, 0.95, 0.6, 0.28),
  information: profile(5.5, 0.7, longer, 0.92, 0.2, 0.03),
  counselling: profile(1.15, 0.25, short, 0.12, 0, 0),
  event: { ...profile(46, 0.35, eventHours, 0.98, 3.2, 0.34), least: 40 },
  workshop: profile(8, 0.45, longer, 0.8, 0.6, 0.12),
  holiday: profile(14, 0.55, wholeDay, 0.9, 1.4, 0.06),
  trip_camp: profile(17, 0.4, away, 0.25, 2, 0.12),
  volunteering: profile(5, 0.5, longer, 0.35, 2.6, 0.2),
  mobility: profile(6, 0.5, longer, 0.3, 0.6, 0.12),
  music: profile(5, 0.4, longer, 0.3, 0.2, 0.4),
  food: profile(7, 0.4, twoHours, 0.9, 0.8, 0.16),
  meeting: profile(7, 0.4, short, 0.25, 0.2, 0.4),
  outreach: profile(15, 0.7, longer, 1, 0.8, 0.03),
  community: profile(10, 0.5, longer, 0.9, 1.6, 0.22),
  digital: profile(6, 0.6, twoHours, 0.85, 0.3, 0.2),
  girls_group: profile(7, 0.35, twoHours, 0.08, 0.5, 0.16),
  boys_group: profile(7, 0.35, twoHours, 0.08, 0.5, 0.14),
};

export function profileOf(type: string): TypeProfile {
  return profiles[type] ?? usual;
}

function profile(
  median: number,
  spread: number,
  minutes: TypeProfile['minutes'],
  openShare: number,
  volunteers: number,
  youthLed: number,
): TypeProfile {
  return { least: 1, median, spread, minutes, openShare, volunteers, youthLed };
}

function minutes(...weighted: Minutes): Minutes {
  return weighted;
}
