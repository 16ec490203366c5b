import type { PlatformName } from '../../../src/core/people.js';

/** So many rooms get so many each, all due in the same minute. */
interface Due {
  readonly rooms: number;
  readonly each: number;
}

export interface Paced {
  readonly platform: Exclude<PlatformName, 'browser'>;
  /** In words. */
  readonly what: string;
  readonly groups: readonly Due[];
  readonly privateChats: number;
  /** What the platform's limits leave at the fastest. */
  readonly floorSeconds: number;
  /** As measured, until the last was sent. */
  readonly tookSeconds: number;
}

const busyGroups: readonly Due[] = [
  { rooms: 150, each: 1 },
  { rooms: 5, each: 25 },
];

export const paces: readonly Paced[] = [
  {
    platform: 'telegram',
    what: 'one into each of 500 groups and 500 private chats',
    groups: [{ rooms: 500, each: 1 }],
    privateChats: 500,
    floorSeconds: 33.3,
    tookSeconds: 34.4,
  },
  {
    platform: 'telegram',
    what: 'one into each of 150 groups and 150 private chats, and 25 into each of five groups',
    groups: busyGroups,
    privateChats: 150,
    floorSeconds: 64,
    tookSeconds: 64.1,
  },
  {
    platform: 'discord',
    what: 'one into each of 1,000 channels',
    groups: [{ rooms: 1_000, each: 1 }],
    privateChats: 0,
    floorSeconds: 20,
    tookSeconds: 20.8,
  },
  {
    platform: 'discord',
    what: 'one into each of 150 channels, and 25 into each of five more',
    groups: busyGroups,
    privateChats: 0,
    // The last 25 of them leave half a second apart.
    floorSeconds: 20.5,
    tookSeconds: 21.1,
  },
  {
    platform: 'discord',
    what: '25 into one channel',
    groups: [{ rooms: 1, each: 25 }],
    privateChats: 0,
    floorSeconds: 20,
    tookSeconds: 20.8,
  },
];
