import type { Desk } from '../command.js';
import type { Refusal } from '../refusals.js';
import type { LiveCount } from './live-count.js';

/** Why nothing can be done with a count any more. */
export async function overBecause(
  { centreId, activityId }: LiveCount,
  { activities }: Pick<Desk, 'activities'>,
): Promise<Refusal> {
  const activity = activityId === null ? undefined : await activities.byRef({ centreId, id: activityId });

  return activity
    ? { reason: 'headcount-was-finished', code: activity.code }
    : { reason: 'headcount-was-given-up' };
}
