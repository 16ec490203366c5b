import type { FunderView } from './funder-view.js';
import {
  activitiesPerWeek,
  hoursPerWeek,
  visitsPerWeek,
  volunteerHoursPerWeek,
  volunteersPerWeek,
  youthHoursPerWeek,
} from './measures.js';

/** What the Swedish network compares its members by: weekly averages over weeks with activity only, shares, and costs. */
export const keks = {
  key: 'keks',
  kind: 'tables',
  tables: [
    {
      key: 'weekly',
      kind: 'groups',
      by: 'form',
      measures: [
        activitiesPerWeek,
        visitsPerWeek,
        hoursPerWeek,
        youthHoursPerWeek,
        volunteersPerWeek,
        volunteerHoursPerWeek,
      ],
    },
    {
      key: 'led-shares',
      kind: 'indicators',
      indicators: [
        'youth_hours_share',
        'youth_led_share',
        'co_created_share',
        'producer_share',
        'open_share',
        'average_attendance',
      ],
    },
    { key: 'gender', kind: 'shares', of: 'gender' },
    { key: 'ages', kind: 'shares', of: 'ages' },
    { key: 'costs', kind: 'indicators', indicators: ['cost_per_hour', 'cost_per_visit', 'visits_per_1000'] },
  ],
} as const satisfies FunderView;
