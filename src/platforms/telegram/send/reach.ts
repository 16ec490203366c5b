import { failureOf, type Failure } from '../failure.js';
import { moved } from '../ingest/read-move.js';
import type { TelegramDeps } from '../deps.js';
import type { Us } from '../us.js';
import type { Pace } from './pace.js';

export type Reached<T> = { readonly kind: 'done'; readonly value: T } | Failure;

export type Reach = <T>(chat: number, work: (chat: number) => Promise<T>) => Promise<Reached<T>>;

/** Does something in a chat, wherever the chat has moved to, and not while Telegram told us to wait. */
interface ReachDeps {
  readonly deps: TelegramDeps;
  readonly pace: Pace;
  readonly us: () => Us;
}

export function createReach({ deps, pace, us }: ReachDeps): Reach {
  const movedTo = new Map<number, number>();

  return async function reach(chat, work) {
    const at = movedTo.get(chat) ?? chat;
    const held = pace.heldFor(at);
    if (held > 0) return tooMany(held);

    const reached = await attempt(() => work(at));
    if (reached.kind !== 'refused') return reached;
    if (reached.retryAfterMs !== null) pace.hold(at, reached.retryAfterMs);
    if (reached.movedTo === null || reached.movedTo === at) return reached;

    const to = reached.movedTo;
    movedTo.set(chat, to);
    await tell(() => deps.handle(moved({ from: at, to }, '', us(), deps.now())));
    return attempt(() => work(to));
  };

  async function tell(what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
    } catch (error) {
      deps.log.error({ err: error }, 'That a Telegram group moved could not be kept.');
    }
  }
}

export async function attempt<T>(work: () => Promise<T>): Promise<Reached<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    return failureOf(error);
  }
}

function tooMany(retryAfterMs: number): Failure {
  return { kind: 'refused', code: 429, because: 'Too Many Requests', retryAfterMs, movedTo: null };
}
