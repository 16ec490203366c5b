import type { Language } from '../../core/calendar.js';
import type { ActivityType } from '../../core/vocabulary/activity-type.js';

/** What one person's form in one room is drawn from; no types where the person can't log there. */
export interface KnownForm {
  readonly language: Language;
  readonly types: readonly ActivityType[] | undefined;
  readonly learntAt: Date;
}
