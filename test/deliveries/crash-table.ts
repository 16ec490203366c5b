import type { PlatformName } from '../../src/core/people.js';

/** Where a process is killed: what it did last. */
export type Step = 'claimed' | 'begun' | 'posted' | 'noted';

export interface Crash {
  readonly platform: PlatformName;
  readonly killed: Step;
  /** Until the next process starts. */
  readonly afterMinutes: number;
  /** Messages that stand in the chat in the end. */
  readonly seen: number;
  readonly ending: 'sent' | 'uncertain';
}

export const crashes: readonly Crash[] = [
  ...(['telegram', 'discord', 'browser'] as const).flatMap((platform): readonly Crash[] => [
    { platform, killed: 'claimed', afterMinutes: 0, seen: 1, ending: 'sent' },
    { platform, killed: 'claimed', afterMinutes: 9, seen: 1, ending: 'sent' },
    { platform, killed: 'noted', afterMinutes: 0, seen: 1, ending: 'sent' },
    { platform, killed: 'noted', afterMinutes: 9, seen: 1, ending: 'sent' },
  ]),
  { platform: 'telegram', killed: 'begun', afterMinutes: 0, seen: 0, ending: 'uncertain' },
  { platform: 'telegram', killed: 'begun', afterMinutes: 9, seen: 0, ending: 'uncertain' },
  { platform: 'telegram', killed: 'posted', afterMinutes: 0, seen: 1, ending: 'uncertain' },
  { platform: 'telegram', killed: 'posted', afterMinutes: 9, seen: 1, ending: 'uncertain' },
  { platform: 'discord', killed: 'begun', afterMinutes: 0, seen: 1, ending: 'sent' },
  { platform: 'discord', killed: 'begun', afterMinutes: 9, seen: 0, ending: 'uncertain' },
  { platform: 'discord', killed: 'posted', afterMinutes: 0, seen: 1, ending: 'sent' },
  { platform: 'discord', killed: 'posted', afterMinutes: 9, seen: 1, ending: 'uncertain' },
  { platform: 'browser', killed: 'begun', afterMinutes: 0, seen: 1, ending: 'sent' },
  { platform: 'browser', killed: 'begun', afterMinutes: 9, seen: 1, ending: 'sent' },
  { platform: 'browser', killed: 'posted', afterMinutes: 0, seen: 1, ending: 'sent' },
  { platform: 'browser', killed: 'posted', afterMinutes: 9, seen: 1, ending: 'sent' },
];
