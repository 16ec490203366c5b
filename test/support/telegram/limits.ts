import type { Room, World } from './world.js';

/** How often a bot may write or change something, when the test wants limits at all. */
export function checkLimits(world: World, room: Room, doing: 'sentAt' | 'editedAt' = 'sentAt'): void {
  if (!world.hasLimits) return;
  const now = world.now().getTime();
  const isGroup = room.chat.kind !== 'private';

  const wait = waitFor(room[doing], 1, 1_000, now);
  world.demand('one-a-second-per-chat', wait === 0, tooMany(wait), { retry_after: wait });
  const all = [...room.sentAt, ...room.editedAt].toSorted((one, other) => one - other);
  const longWait = isGroup ? waitFor(all, 20, 60_000, now) : 0;
  world.demand('twenty-a-minute-per-group', longWait === 0, tooMany(longWait), { retry_after: longWait });

  const waitInAll = waitFor(world.sentAt, 30, 1_000, now);
  world.demand('thirty-a-second-per-bot', waitInAll === 0, tooMany(waitInAll), { retry_after: waitInAll });

  room[doing].push(now);
  world.sentAt.push(now);
}

/** Seconds until fewer than `count` of the moments are within the window. */
function waitFor(moments: readonly number[], count: number, window: number, now: number): number {
  const oldest = moments.at(-count);
  return oldest === undefined || now - oldest >= window
    ? 0
    : Math.max(1, Math.ceil((oldest + window - now) / 1_000));
}

function tooMany(seconds: number): string {
  return `Too Many Requests: retry after ${seconds}`;
}
