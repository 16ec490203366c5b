import type { ActivityRecord } from '../../../src/core/activity.js';
import type { DrawnNetwork } from './network.js';

type Entry = DrawnNetwork['entries'][number];
type Mark = DrawnNetwork['marks'][number];

export const evening: ActivityRecord = {
  date: '2020-12-30',
  start: '16:00',
  durationMin: 120,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: null,
  note: null,
  girls: 3,
  boys: 4,
  nonbinary: 1,
  unknown: 2,
  ages: { '10-12': 3, '16-18': 4 },
  newcomers: 1,
  volunteers: 2,
  volunteerMin: 240,
  ledBy: 'youth',
  youthLeaders: 2,
};

export function entry(said: Partial<ActivityRecord>, differences: Partial<Entry> = {}): Entry {
  return {
    centre: 0,
    record: { ...evening, ...said },
    secondsLate: 60,
    loggedAtGiven: true,
    changes: [],
    ...differences,
  };
}

export function open(date: string, hours: [string, string] | null, differences: Partial<Mark> = {}): Mark {
  return { centre: 0, date, state: 'open', hours, secondsLate: 0, takenBack: null, ...differences };
}

const everyDay = { from: null, to: null, weekdays: [1, 2, 3, 4, 5, 6, 7] };
export const nothing: DrawnNetwork = {
  besides: { surveys: [], closedDownOn: [null, null, null, null], plannedDates: [], keyFigures: [] },
  entries: [],
  marks: [],
  plans: [0, 1, 2, 3].map(() => ({ spans: [everyDay], holidays: [] })),
  networkHolidays: [],
};
export const nobody = {
  girls: 0,
  boys: 0,
  nonbinary: 0,
  unknown: 0,
  ages: {},
  newcomers: 0,
  youthLeaders: 0,
};
export const answers = (agreeing: number, all: number): { agrees: boolean; date: string }[] =>
  Array.from({ length: all }, (_, number) => ({ agrees: number < agreeing, date: '2020-12-30' }));

export interface Edge {
  readonly because: string;
  readonly periods: readonly string[];
  readonly drawn: DrawnNetwork;
}
