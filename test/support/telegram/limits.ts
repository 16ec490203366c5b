import type { Room, World } from './world.js';

/** How often a bot may write, when the test wants limits at all. */
export function checkLimits(world: World, room: Room): void {
  if (!world.hasLimits) return;
  const now = world.now().getTime();
  const isGroup = room.chat.kind !== 'private';

  const wait = waitFor(room.sentAt, 1, 1_000, now);
  world.demand('one-a-second-per-chat', wait === 0, tooMany(wait), { retry_after: wait });
  const longWait = isGroup ? waitFor(room.sentAt, 20, 60_000, now) : 0;
  world.demand('twenty-a-minute-per-group', longWait === 0, tooMany(longWait), { retry_after: longWait });

  room.sentAt.push(now);
}

/** Seconds until fewer than `count` of the moments are within the window. */
function waitFor(moments: readonly number[], count: number, window: number, now: number): number {
  const oldest = moments.filter((moment) => now - moment < window).at(-count);
  return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + window - now) / 1_000));
}

function tooMany(seconds: number): string {
  return `Too Many Requests: retry after ${seconds}`;
}
