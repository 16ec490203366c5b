import type { LocalDate } from '../../calendar.js';

/** Which question to whom. */
export interface AskedOf {
  readonly centreId: string;
  readonly planId: string;
  readonly date: LocalDate;
  readonly personId: string;
  readonly round: Round;
}

/** `again` is the one on the next open day. */
export const rounds = ['first', 'again'] as const;
export type Round = (typeof rounds)[number];

export function keyOf({ centreId, planId, date, personId, round }: AskedOf): string {
  return ['session', centreId, planId, date, personId, round].join(':');
}

export function askedOf(key: string): AskedOf {
  const [, centreId = '', planId = '', date = '', personId = '', round = ''] = key.split(':');

  return { centreId, planId, date, personId, round: round === 'again' ? 'again' : 'first' };
}

/** The message that asks, so that it can be taken back when it is settled. */
export function slotOf({ planId, date, round }: Omit<AskedOf, 'personId' | 'centreId'>): string {
  return `session-${planId}-${date}-${round}`;
}
