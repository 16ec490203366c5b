import { createBell } from './bell.js';
import { createDemand } from './refusal.js';
import type { RuleName } from './rules.js';
import { createUpdates } from './updates.js';
import type { World } from './world.js';

interface WorldStart {
  readonly without: readonly RuleName[];
  readonly now: () => Date;
  readonly hasLimits: boolean;
}

const bot = {
  id: 6_200_000_001,
  token: '6200000001:AAnot-a-secret-and-only-for-tests',
  name: 'belezka_bot',
  firstName: 'Beležka',
};

export function createWorld({ without, now, hasLimits }: WorldStart): World {
  const bell = createBell();
  const counts = new Map<string, number>();

  return {
    bot,
    now,
    without,
    hasLimits,
    sentAt: [],
    bell,
    demand: createDemand(without),
    updates: createUpdates(without, bell.ring),
    rooms: new Map(),
    files: new Map(),
    queries: new Map(),
    commands: new Map(),
    descriptions: new Map(),
    count(what) {
      const next = (counts.get(what) ?? 0) + 1;
      counts.set(what, next);
      return next;
    },
  };
}
