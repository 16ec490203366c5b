import type { Payload } from './payload.js';
import { Refusal } from './refusal.js';
import type { RuleName } from './rules.js';

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  readonly gone: AbortSignal;
}

export interface Updates {
  /** Every update there was, in order. */
  readonly all: readonly Update[];
  /** Those that nobody has confirmed yet. */
  readonly pending: readonly Update[];
  /** How many requests wait for updates right now. */
  readonly polls: number;
  publish(kind: string, content: Payload): Update | undefined;
  redeliver(update: Update): void;
  poll(poll: Poll): Promise<readonly Update[]>;
  allow(kinds: readonly string[] | undefined): void;
  allowed(): readonly string[] | undefined;
  confirm(update: Update): void;
  dropPending(): void;
  /** Ends the request that waits for updates, if there is one. */
  interrupt(description: string): void;
  onPublished(listener: () => void): void;
}

const onlyWhenAsked = ['chat_member', 'message_reaction', 'message_reaction_count'];

interface Pending {
  readonly update: Update;
  readonly isAgain: boolean;
  isHanded: boolean;
}

interface Waiting {
  readonly look: () => void;
  readonly refuse: (refusal: Refusal) => void;
}

export function createUpdates(without: readonly RuleName[], changed: () => void): Updates {
  const all: Update[] = [];
  const waiting = new Set<Waiting>();
  let pending: Pending[] = [];
  let allowed: readonly string[] | undefined;
  let published = () => {};
  let nextId = 731_000_001;

  const add = (update: Update, isAgain: boolean) => {
    pending.push({ update, isAgain, isHanded: false });
    [...waiting].forEach(({ look }) => look());
    published();
    changed();
  };
  const keep = (test: (one: Pending) => boolean) => {
    pending = pending.filter(test);
    changed();
  };
  const interrupt = (description: string) =>
    [...waiting].forEach(({ refuse }) => refuse(new Refusal(description, { rule: 'one-poller' })));

  return {
    all,
    get pending() {
      return pending.map(({ update }) => update);
    },

    get polls() {
      return waiting.size;
    },

    publish(kind, content) {
      if (allowed ? !allowed.includes(kind) : onlyWhenAsked.includes(kind)) return undefined;
      const update = { update_id: nextId, [kind]: content };
      nextId += 1;
      all.push(update);
      add(update, false);
      return update;
    },

    redeliver: (update) => add(update, true),
    allowed: () => allowed,
    confirm: (update) => {
      const at = pending.findIndex((one) => one.update === update);
      keep((one) => one !== pending[at]);
    },
    dropPending: () => keep(() => false),
    interrupt,
    onPublished: (listener) => void (published = listener),

    allow(kinds) {
      if (kinds) allowed = kinds.length > 0 ? kinds : undefined;
    },

    poll({ offset, limit, timeoutMs, gone }) {
      if (!without.includes('one-poller')) interrupt(conflict);
      if (offset > 0) {
        keep(({ update, isAgain, isHanded }) => (isAgain ? !isHanded : update.update_id >= offset));
      }
      if (offset < 0) keep((one) => pending.slice(offset).includes(one));

      const take = () => {
        const batch = pending.slice(0, limit);
        batch.forEach((one) => (one.isHanded = true));
        return batch.map(({ update }) => update);
      };
      const first = take();
      if (first.length > 0 || timeoutMs <= 0) return Promise.resolve(first);

      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(one);
        };
        const one: Waiting = {
          look: () => {
            end();
            resolve(take());
          },
          refuse: (refusal) => {
            end();
            reject(refusal);
          },
        };
        const timer = setTimeout(one.look, timeoutMs);
        gone.addEventListener('abort', () => {
          end();
          resolve([]);
        });
        waiting.add(one);
        changed();
      });
    },
  };
}

const conflict =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
