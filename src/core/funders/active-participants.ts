import type { FunderView } from './funder-view.js';
import {
  activities,
  activityHours,
  togetherActivities,
  visits,
  youthActivities,
  youthLeaders,
} from './measures.js';

/**
 * For Slovenia's Office for Youth: active are those who plan, organise and perform, not those who come to see; by the fields of
 * the youth sector.
 */
export const activeParticipants = {
  key: 'active-participants',
  kind: 'tables',
  tables: [
    {
      key: 'active-by-field',
      kind: 'groups',
      by: 'field',
      measures: [youthLeaders, activities, youthActivities, togetherActivities, activityHours, visits],
    },
    {
      key: 'active-by-kind',
      kind: 'groups',
      by: 'type',
      measures: [youthLeaders, activities, youthActivities, togetherActivities, activityHours, visits],
    },
    { key: 'ages-of-visits', kind: 'shares', of: 'ages' },
  ],
} as const satisfies FunderView;
