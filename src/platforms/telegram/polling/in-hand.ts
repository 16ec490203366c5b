import type { Update } from 'grammy/types';

/** Updates that Telegram handed us, until the effect of each is kept. */
export interface InHand {
  /** Those among them that we have not yet. */
  take(updates: readonly Update[]): readonly Update[];
  finish(update: Update): void;
  isEmpty(): boolean;
  /** What confirms all that is finished and nothing else; 0 at the beginning. */
  offset(): number;
}

/** Kept in the order they came: after a quiet week Telegram begins with any number. */
export function createInHand(): InHand {
  let held: readonly { readonly id: number; readonly isFinished: boolean }[] = [];
  let confirmable = 0;

  return {
    take(updates) {
      const known = new Set(held.map(({ id }) => id));
      const fresh = updates.filter(({ update_id: id }) => !known.has(id));
      held = [...held, ...fresh.map(({ update_id: id }) => ({ id, isFinished: false }))];

      return fresh;
    },

    finish({ update_id: finished }) {
      held = held.map((one) => (one.id === finished ? { ...one, isFinished: true } : one));
      const open = held.findIndex(({ isFinished }) => !isFinished);
      const done = open === -1 ? held : held.slice(0, open);
      const last = done.at(-1);
      if (last) confirmable = last.id + 1;
      held = held.slice(done.length);
    },

    isEmpty: () => held.length === 0,
    offset: () => held[0]?.id ?? confirmable,
  };
}
