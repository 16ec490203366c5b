/** Waits for something to become so; never for time to pass. */
export interface Changes {
  happened(): void;
  /** The first answer that is not undefined; a condition that throws ends the waiting. */
  until<T>(what: string, condition: () => T | undefined): Promise<T>;
}

export function createChanges(patienceMs: number, lastRefusal: () => string): Changes {
  const waiting = new Set<() => void>();

  return {
    happened() {
      for (const look of [...waiting]) look();
    },
    until<T>(what: string, condition: () => T | undefined): Promise<T> {
      return new Promise((resolve, reject) => {
        const bound = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Waited ${patienceMs} ms in vain for ${what}. ${lastRefusal()}`));
        }, patienceMs);
        const end = (): void => {
          waiting.delete(look);
          clearTimeout(bound);
        };
        const look = (): void => {
          try {
            const found = condition();
            if (found === undefined) return;
            end();
            resolve(found);
          } catch (error) {
            end();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        waiting.add(look);
        look();
      });
    },
  };
}
