import type { MatchedRoute, RouteName } from './routes.js';
import type { Quota, Spending } from './trouble.js';

/** How often a bot may call, by the clock of the test; a bucket opens with its first call and is full again when it closes. */
export interface RateLimits {
  /** Undefined where a route has no bucket, and the second has room. */
  spend(matched: MatchedRoute): Spending | undefined;
}

export interface RateLimitOptions {
  /** Writing into one, and changing what is there; five in five seconds, unless said otherwise. */
  readonly inChannel?: Quota;
}

const global: Quota = { count: 50, seconds: 1 };
const usual: Quota = { count: 5, seconds: 5 };
const ofChannel: readonly RouteName[] = [
  'POST /channels/:channel/messages',
  'PATCH /channels/:channel/messages/:message',
];

interface Bucket {
  readonly closesAt: number;
  readonly spent: number;
}

export function createRateLimits(now: () => Date, { inChannel = usual }: RateLimitOptions): RateLimits {
  const open = new Map<string, Bucket>();
  let lately: readonly number[] = [];

  return {
    spend({ name, parts }) {
      const at = now().getTime();
      // What answers an interaction is bound by neither.
      if (/ \/(?:webhooks|interactions)\//u.test(name)) return undefined;

      lately = lately.filter((moment) => at - moment < global.seconds * 1_000);
      const [oldest = at] = lately;
      if (lately.length >= global.count) return over(global, oldest + global.seconds * 1_000 - at, true);

      const key = `${name} ${parts['channel'] ?? ''}`;
      const spending = ofChannel.includes(name) ? spendIn(key, inChannel, at) : undefined;
      if (!spending?.isOver) lately = [...lately, at];
      return spending;
    },
  };

  function spendIn(key: string, quota: Quota, at: number): Spending {
    const known = open.get(key);
    const { closesAt, spent } =
      known && at < known.closesAt ? known : { closesAt: at + quota.seconds * 1_000, spent: 0 };
    if (spent >= quota.count) return over(quota, closesAt - at, false);

    open.set(key, { closesAt, spent: spent + 1 });
    return {
      ...quota,
      left: quota.count - spent - 1,
      resetAfterSeconds: (closesAt - at) / 1_000,
      isOver: false,
    };
  }
}

function over(quota: Quota, waitMs: number, isGlobal: boolean): Spending {
  return { ...quota, left: 0, resetAfterSeconds: waitMs / 1_000, isOver: true, isGlobal };
}
