const patience = 20_000;

export interface Doorbell {
  ring(): void;
  /** Looks whenever it rings; patience only ends in a failure. */
  until(isSo: () => boolean, what: string | (() => string)): Promise<void>;
  stop(): void;
}

export function createDoorbell(): Doorbell {
  const waiting = new Set<() => void>();
  const timers = new Set<NodeJS.Timeout>();

  return {
    ring: () => [...waiting].forEach((look) => look()),

    until: (isSo, what) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          waiting.delete(look);
          timers.delete(timer);
          clearTimeout(timer);
        };
        const look = (): void => {
          if (!isSo()) return;
          end();
          resolve();
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`There was nothing to be seen of ${typeof what === 'string' ? what : what()}.`));
        }, patience);
        waiting.add(look);
        timers.add(timer);
        look();
      }),

    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}
