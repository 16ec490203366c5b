import type { PlatformName } from './people.js';

/** The most bytes of a file that a chat takes, with a little room for what goes with it. */
export const largestFileOut: Readonly<Record<PlatformName, number>> = {
  browser: 200_000_000,
  discord: 10_000_000,
  telegram: 49_000_000,
};

/** The most bytes that somebody may give: Telegram lets a bot fetch no more than twenty. */
export const largestFileIn: Readonly<Record<PlatformName, number>> = {
  browser: 20_000_000,
  discord: 10 * 1_024 * 1_024,
  telegram: 20 * 1_024 * 1_024,
};
