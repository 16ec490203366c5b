import { activities } from './activities.js';
import { activityHours } from './activity-hours.js';
import { ageStructure } from './age-structure.js';
import { averageAttendance } from './average-attendance.js';
import { byForm } from './by-form.js';
import { bySetting } from './by-setting.js';
import { byType } from './by-type.js';
import { coCreatedShare } from './co-created-share.js';
import { completeness } from './completeness.js';
import { costPerHour } from './cost-per-hour.js';
import { costPerVisit } from './cost-per-visit.js';
import { genderSplit } from './gender-split.js';
import { groupHours } from './group-hours.js';
import { hoursPerWeek } from './hours-per-week.js';
import { loggingDelay } from './logging-delay.js';
import { newcomers } from './newcomers.js';
import { openHours } from './open-hours.js';
import { openShare } from './open-share.js';
import { openingHours } from './opening-hours.js';
import { producerShare } from './producer-share.js';
import { surveyInfluence } from './survey-influence.js';
import { surveyParticipation } from './survey-participation.js';
import { surveyRelevance } from './survey-relevance.js';
import { surveySafety } from './survey-safety.js';
import { timeliness } from './timeliness.js';
import { visits } from './visits.js';
import { visitsPer1000 } from './visits-per-1000.js';
import { visitsPerWeek } from './visits-per-week.js';
import { volunteerHours } from './volunteer-hours.js';
import { volunteers } from './volunteers.js';
import { youngProducers } from './young-producers.js';
import { youthHoursShare } from './youth-hours-share.js';
import { youthLedShare } from './youth-led-share.js';

/** Every figure there is, in the order in which it is told. */
export const indicators = [
  activities,
  openShare,
  visits,
  averageAttendance,
  activityHours,
  openHours,
  groupHours,
  openingHours,
  youthLedShare,
  youthHoursShare,
  coCreatedShare,
  youngProducers,
  producerShare,
  genderSplit,
  ageStructure,
  newcomers,
  volunteers,
  volunteerHours,
  visitsPerWeek,
  hoursPerWeek,
  byType,
  byForm,
  bySetting,
  completeness,
  timeliness,
  loggingDelay,
  surveySafety,
  surveyParticipation,
  surveyInfluence,
  surveyRelevance,
  costPerHour,
  costPerVisit,
  visitsPer1000,
] as const;

export type IndicatorKey = (typeof indicators)[number]['key'];
