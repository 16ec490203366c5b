import type { Period } from '../period.js';

/** The message that asks, so that it can be taken back when somebody has said it. */
export function missingSlot(centreId: string, { from, to }: Pick<Period, 'from' | 'to'>): string {
  return ['missing', centreId, from, to].join('-');
}
