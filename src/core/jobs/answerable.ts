import type { PlatformName, Room } from '../people.js';

const minute = 60_000;

/** For how long an event can be answered to its asker alone. Discord's tokens live for fifteen minutes, and sending takes a while. */
const answerableForMs: Readonly<Record<PlatformName, number>> = {
  browser: Number.POSITIVE_INFINITY,
  telegram: Number.POSITIVE_INFINITY,
  discord: 13 * minute,
};

export function isAnswerable({ platform }: Pick<Room, 'platform'>, askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() < answerableForMs[platform];
}
