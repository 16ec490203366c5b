import type { LocalDate } from '../../core/calendar.js';

export type Season = 'term' | 'lockdown' | 'summer';

/** A stretch of 2020 with its weekly activities against the mean. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly intensity: number;
  readonly season: Season;
}

export const stretches: readonly Stretch[] = [
  { from: '2020-01-01', to: '2020-03-15', intensity: 1.3, season: 'term' },
  { from: '2020-03-16', to: '2020-05-10', intensity: 0.45, season: 'lockdown' },
  { from: '2020-05-11', to: '2020-05-31', intensity: 0.7, season: 'term' },
  { from: '2020-06-01', to: '2020-06-30', intensity: 1.2, season: 'term' },
  { from: '2020-07-01', to: '2020-08-31', intensity: 0.9, season: 'summer' },
  { from: '2020-09-01', to: '2020-09-04', intensity: 1.1, season: 'term' },
];

/** The season of any year's date but for 2020's spring, which had one of its own. */
export function usualSeason(date: LocalDate): Season {
  const month = date.slice(5, 7);

  return month === '07' || month === '08' ? 'summer' : 'term';
}
