import type { RouteName } from './routes.js';

export interface Failure {
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  readonly global?: boolean;
}

export type Mishap =
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'drop-before' }
  | { readonly kind: 'drop-after' }
  | { readonly kind: 'slow'; readonly ms: number };

/** A route, or the download of a file. */
type Troubled = RouteName | 'attachment';

interface Planned {
  readonly route: Troubled;
  readonly mishap: Mishap;
  left: number;
}

export interface Quota {
  readonly count: number;
  readonly seconds: number;
}

/** What goes wrong on purpose. */
export interface Trouble {
  failNext(route: Troubled, failure: Failure, times?: number): void;
  dropBefore(route: Troubled, times?: number): void;
  dropAfter(route: Troubled, times?: number): void;
  slow(route: Troubled, ms: number, times?: number): void;
  limit(route: RouteName, quota: Quota): void;
}

export interface PlannedTrouble extends Trouble {
  next(route: Troubled): Mishap | undefined;
  spend(route: RouteName): Spending | undefined;
}

export interface Spending extends Quota {
  readonly left: number;
  readonly resetAfterSeconds: number;
  readonly isOver: boolean;
  readonly isGlobal?: boolean;
}

export function createTrouble(): PlannedTrouble {
  const planned: Planned[] = [];
  const quotas = new Map<RouteName, Quota>();
  const spent = new Map<RouteName, number[]>();
  const plan = (route: Troubled, mishap: Mishap, left = 1): void => {
    planned.push({ route, mishap, left });
  };

  return {
    failNext: (route, failure, times) => plan(route, { kind: 'fail', failure }, times),
    dropBefore: (route, times) => plan(route, { kind: 'drop-before' }, times),
    dropAfter: (route, times) => plan(route, { kind: 'drop-after' }, times),
    slow: (route, ms, times) => plan(route, { kind: 'slow', ms }, times),
    limit: (route, quota) => void quotas.set(route, quota),

    next(route) {
      const found = planned.find((one) => one.route === route && one.left > 0);
      if (found) found.left -= 1;
      return found?.mishap;
    },

    // Clients wait for this one in real time, so it is counted in real time.
    spend(route) {
      const quota = quotas.get(route);
      if (!quota) return undefined;

      const at = performance.now();
      const span = quota.seconds * 1000;
      const recent = (spent.get(route) ?? []).filter((moment) => at - moment < span);
      const isOver = recent.length >= quota.count;
      if (!isOver) recent.push(at);
      spent.set(route, recent);
      const oldest = recent[0] ?? at;
      return {
        ...quota,
        left: quota.count - recent.length,
        resetAfterSeconds: Math.ceil(oldest + span - at) / 1000,
        isOver,
      };
    },
  };
}
