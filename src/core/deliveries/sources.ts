import { longCountSource } from '../count/long-count-source.js';
import { digestSource } from '../digests/digest-source.js';
import { sessionSource } from '../plan/asking/session-source.js';
import { settledSource } from '../plan/asking/settled-source.js';
import { reflectionSource } from '../reflect/offer-after-session.js';
import { dayReminderSource } from '../reminders/day-source.js';
import { missingSettledSource } from '../reminders/settled-source.js';
import { nudgeSource } from '../reminders/nudge-source.js';
import type { DeliverySource } from './delivery-source.js';

/** Every feature that writes to people unasked. */
export const sources: readonly DeliverySource[] = [
  sessionSource,
  settledSource,
  reflectionSource,
  digestSource,
  dayReminderSource,
  nudgeSource,
  missingSettledSource,
  longCountSource,
];
