import type { MessageView, Post, PostedAct } from '../wire.js';
import type { Outcome } from './api.js';

/** A post that nobody has acknowledged yet. */
export interface Pending extends Post {
  readonly as: string;
  readonly writtenAt: string;
  readonly tries: number;
  /** Set when the server said no. */
  readonly refusedWith: { readonly status: number; readonly sentence: string } | null;
}

export interface Outbox {
  add(as: string, address: string, act: PostedAct): Pending;
  /** Tries everything again at once. */
  wake(): void;
  tryAgain(key: string): void;
  discard(key: string): void;
}

interface OutboxDeps {
  readonly send: (post: Post) => Promise<Outcome>;
  readonly restored: readonly Pending[];
  readonly changed: (pending: readonly Pending[]) => void;
  readonly arrived: (post: Pending, messages: readonly MessageView[]) => void;
}

/** Sends what was written in each room one after the other, each with its key until it is acknowledged. */
export function createOutbox({ send, restored, changed, arrived }: OutboxDeps): Outbox {
  let pending = restored;
  const running = new Set<string>();
  const sleepers = new Set<() => void>();

  const update = (next: readonly Pending[]): void => {
    pending = next;
    changed(pending);
  };
  const replace = (key: string, facts: Partial<Pending>): void =>
    update(pending.map((item) => (item.key === key ? { ...item, ...facts } : item)));
  const remove = (key: string): void => update(pending.filter((item) => item.key !== key));
  const wake = (): void => {
    for (const stir of [...sleepers]) stir();
  };

  const runLane = async (lane: string): Promise<void> => {
    if (running.has(lane)) return;
    running.add(lane);

    for (let next = firstOf(pending, lane); next; next = firstOf(pending, lane)) {
      try {
        const outcome = await send(wire(next));
        if (outcome.kind === 'refused' && next.act.kind === 'text') {
          replace(next.key, { refusedWith: outcome });
        } else {
          remove(next.key);
          arrived(next, outcome.kind === 'arrived' ? outcome.messages : []);
        }
      } catch {
        replace(next.key, { tries: next.tries + 1 });
        await sleep(backOff(next.tries), sleepers);
      }
    }
    running.delete(lane);
  };

  for (const lane of new Set(restored.map(laneOf))) void runLane(lane);

  return {
    add(as, address, act) {
      const item: Pending = {
        key: newKey(),
        as,
        address,
        act,
        writtenAt: new Date().toISOString(),
        tries: 0,
        refusedWith: null,
      };
      update([...pending, item]);
      void runLane(laneOf(item));
      return item;
    },
    wake,
    tryAgain(key) {
      replace(key, { refusedWith: null });
      for (const item of pending) void runLane(laneOf(item));
      wake();
    },
    discard: remove,
  };
}

function firstOf(pending: readonly Pending[], lane: string): Pending | undefined {
  return pending.find((item) => laneOf(item) === lane && item.refusedWith === null);
}

function laneOf({ as, address }: Pending): string {
  return JSON.stringify([as, address]);
}

function wire({ key, as, address, act }: Pending): Post {
  return { key, as, address, act };
}

function backOff(tries: number): number {
  return Math.min(10_000, 400 * 2 ** tries);
}

function sleep(ms: number, sleepers: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const stir = (): void => {
      clearTimeout(timer);
      sleepers.delete(stir);
      resolve();
    };
    const timer = setTimeout(stir, ms);
    sleepers.add(stir);
  });
}

function newKey(): string {
  return crypto.randomUUID();
}
