import type { Dhis2Mapping } from './dhis2-mapping.js';
import type { FunderView } from './funder-view.js';
import { activities, activityHours, visits, volunteerHours, volunteers, youthLeaders } from './measures.js';

const openOrGroup = { by: 'form', categoryOptionCombos: { open: 'YW_OPEN', group: 'YW_GROUP' } } as const;

const whole = { by: null, categoryOptionCombo: 'default' } as const;

/** The example of how a country sends its figures to its own DHIS2: these codes are to be those it has there. */
const mapping = {
  dataElementIdScheme: 'CODE',
  categoryOptionComboIdScheme: 'CODE',
  attributeOptionComboIdScheme: 'CODE',
  orgUnitIdScheme: 'NAME',
  attributeOptionCombo: 'default',
  elements: [
    {
      dataElement: 'YW_ACTIVITIES',
      measure: activities,
      by: 'ledBy',
      categoryOptionCombos: { staff: 'YW_STAFF', together: 'YW_TOGETHER', youth: 'YW_YOUTH' },
    },
    { dataElement: 'YW_ACTIVITY_HOURS', measure: activityHours, ...openOrGroup },
    { dataElement: 'YW_VISITS', measure: visits, ...openOrGroup },
    { dataElement: 'YW_YOUNG_PRODUCERS', measure: youthLeaders, ...whole },
    { dataElement: 'YW_VOLUNTEERS', measure: volunteers, ...whole },
    { dataElement: 'YW_VOLUNTEER_HOURS', measure: volunteerHours, ...whole },
  ],
} as const satisfies Dhis2Mapping;

/** A data value set for DHIS2, centre by centre. */
export const dhis2 = { key: 'dhis2', kind: 'data-values', mapping } as const satisfies FunderView;
