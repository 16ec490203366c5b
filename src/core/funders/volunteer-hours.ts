import type { FunderView } from './funder-view.js';
import { activities, volunteerHours as hours, volunteers } from './measures.js';

/** For Slovenia's yearly report on volunteering: by kind of work and by quarter. Nobody records how old volunteers are. */
export const volunteerHours = {
  key: 'volunteer-hours',
  kind: 'tables',
  tables: [
    { key: 'volunteers-by-kind', kind: 'groups', by: 'type', measures: [hours, volunteers, activities] },
    {
      key: 'volunteers-by-setting',
      kind: 'groups',
      by: 'setting',
      measures: [hours, volunteers, activities],
    },
    {
      key: 'volunteers-by-quarter',
      kind: 'groups',
      by: 'quarter',
      measures: [hours, volunteers, activities],
    },
    { key: 'volunteers-by-age', kind: 'groups', by: 'age', measures: [hours, volunteers, activities] },
  ],
} as const satisfies FunderView;
