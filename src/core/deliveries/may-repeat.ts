import type { PlatformName } from '../people.js';

/**
 * For how long the same posting again is harmless, where nobody knows whether it arrived. The browser room edits its message
 * in place. Discord takes a nonce for the same one “in the past few minutes”, of which we trust two. Telegram would post twice.
 */
const repeatableForMs: Readonly<Record<PlatformName, number>> = {
  browser: Number.POSITIVE_INFINITY,
  discord: 120_000,
  telegram: 0,
};

/** `since` is when it was first tried: that message would be the one to be recognised. */
export function mayRepeat(platform: PlatformName, since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() < repeatableForMs[platform];
}
