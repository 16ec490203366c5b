import { addSeconds } from 'date-fns';
import type { DueAnswer } from '../core/chat-platform.js';
import type { OutgoingAnswers } from '../core/chat-ports.js';

/** Longer than a tick and a send together, so that nobody else takes what is in hand. */
const leaseSeconds = 120;

export interface Claims {
  /** Claims an event's answers, or goes on holding them; none when they are not ours to send. */
  take(key: string): Promise<readonly DueAnswer[]>;
  /** Whether the lease still lasts. */
  isHeld(key: string): boolean;
  renewAll(): Promise<void>;
  /** They are sent: nothing is left to hold. */
  forget(key: string): void;
  releaseAll(): Promise<void>;
}

export function claimsOf(answers: OutgoingAnswers, holder: string, now: () => Date): Claims {
  const leases = new Map<string, Date>();

  async function take(key: string): Promise<readonly DueAnswer[]> {
    const until = addSeconds(now(), leaseSeconds);
    const due = await answers.claim(key, holder, now(), until);
    if (due.length > 0) leases.set(key, until);
    else leases.delete(key);

    return due;
  }

  return {
    take,
    isHeld: (key) => (leases.get(key) ?? now()) > now(),
    forget: (key) => void leases.delete(key),

    async renewAll() {
      for (const key of [...leases.keys()]) if (leases.has(key)) await take(key);
    },

    async releaseAll() {
      for (const key of leases.keys()) await answers.release(key, holder);
      leases.clear();
    },
  };
}
