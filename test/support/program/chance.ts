/** The same numbers again at each run, from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;

  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
