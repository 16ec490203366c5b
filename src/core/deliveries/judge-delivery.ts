import { isBefore } from 'date-fns';
import type { Addressee } from './addressee.js';
import type { Delivery, Skipped } from './delivery.js';
import { quietAfterSession, quietUntil, usualQuietHours } from './quiet-until.js';
import { mayRepeat } from './may-repeat.js';

/** What is to become of a delivery that is due. */
export type Verdict =
  | { readonly kind: 'send'; readonly to: Addressee }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'skipped'; readonly because: Skipped }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'uncertain'; readonly because: string };

interface Known {
  /** Undefined where there is no room that could be written to. */
  readonly to: Addressee | undefined;
  readonly isWanted: boolean;
  /** What was written to the person unasked in the last seven days; 0 for a group. */
  readonly lately: number;
}

export function judgeDelivery(delivery: Delivery, { to, isWanted, lately }: Known, now: Date): Verdict {
  if (delivery.unknownSince) return judgeUnknown(delivery.unknownSince, to, now);
  if (!isWanted) return { kind: 'withdrawn' };
  if (isTooLate(delivery, now)) return { kind: 'skipped', because: 'too-late' };
  if (!to) return { kind: 'failed', because: 'there is no room to write to' };

  const until = mindedQuiet(delivery, to, now);
  if (until) {
    return isTooLate(delivery, until) ? { kind: 'skipped', because: 'quiet-hours' } : { kind: 'wait', until };
  }
  if (delivery.manner !== 'asked-for' && to.person && lately >= to.person.unasked.weeklyMost) {
    return { kind: 'skipped', because: 'enough-this-week' };
  }

  return { kind: 'send', to };
}

/** It was tried before, and cut off: whoever tried it may have been killed between sending and noting it. */
function judgeUnknown(since: Date, to: Addressee | undefined, now: Date): Verdict {
  if (to && mayRepeat(to.room.platform, since, now)) return { kind: 'send', to };

  return { kind: 'uncertain', because: 'sending was cut off' };
}

function isTooLate({ notAfter }: Delivery, at: Date): boolean {
  return notAfter !== null && isBefore(notAfter, at);
}

function mindedQuiet({ manner }: Delivery, { person, zone }: Addressee, now: Date): Date | null {
  const chosen = person?.unasked ?? usualQuietHours;

  switch (manner) {
    case 'asked-for':
      return null;
    case 'unasked':
      return quietUntil(now, chosen, zone);
    case 'after-session':
      return quietUntil(now, quietAfterSession(chosen), zone);
  }
}
