import type { PlatformName } from '../people.js';
import type { Limits } from './pace.js';

const noLimits: Limits = { betweenAnyMs: 0, inChat: [], inGroup: [] };

/** A little below what the platforms publish, so that an answer in between finds room. */
const byPlatform: Readonly<Record<PlatformName, Limits>> = {
  browser: noLimits,
  /** Fifty a second, and usually five in five seconds in a channel; what its headers say beyond that, its library obeys. */
  discord: { betweenAnyMs: 20.8, inChat: [{ most: 5, withinMs: 5_150 }], inGroup: [] },
  /** Thirty a second, one a second in a chat, twenty a minute in a group. */
  telegram: {
    betweenAnyMs: 34.5,
    inChat: [{ most: 1, withinMs: 1_000 }],
    inGroup: [{ most: 20, withinMs: 60_000 }],
  },
};

/** None for what goes nowhere. */
export function limitsOf(platform: PlatformName | null): Limits {
  return platform === null ? noLimits : byPlatform[platform];
}
