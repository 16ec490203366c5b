/** Lets those who wait look again whenever something has happened. */
export interface Bell {
  readonly ring: () => void;
  /** What `look` finds, now or after a ring; an error that names `what` once patience has run out. */
  readonly until: <Found>(
    look: () => Found | undefined,
    what: () => string,
    patience: number,
  ) => Promise<Found>;
}

export function createBell(): Bell {
  const waiting = new Set<() => void>();

  return {
    ring: () => [...waiting].forEach((look) => look()),

    until(look, what, patience) {
      const found = look();
      if (found !== undefined) return Promise.resolve(found);

      return new Promise((resolve, reject) => {
        const lookAgain = () => {
          const now = look();
          if (now === undefined) return;
          stop();
          resolve(now);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Waited ${patience} ms for ${what()}.`));
        }, patience);
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(lookAgain);
        };
        waiting.add(lookAgain);
      });
    },
  };
}
