/** What is done at one address, strictly one after the other; different addresses don't wait for each other. */
export function inTurn(): {
  isBusy(address: string): boolean;
  /** `work` must not fail: those behind it would. */
  run(address: string, work: () => Promise<void>): Promise<void>;
} {
  const lasts = new Map<string, Promise<void>>();

  return {
    isBusy: (address) => lasts.has(address),

    run(address, work) {
      const turn = (lasts.get(address) ?? Promise.resolve()).then(work).finally(() => {
        if (lasts.get(address) === turn) lasts.delete(address);
      });
      lasts.set(address, turn);

      return turn;
    },
  };
}
