/** So many of something, at least and at most. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What somebody was told: these together are within bounds. */
export interface Told extends Bounds {
  readonly of: readonly string[];
}

/**
 * All that follows for each unknown from everything that was told, taken together until nothing new follows: every
 * subtraction of one sum from another is among it.
 */
export function narrowed(
  unknowns: ReadonlyMap<string, Bounds>,
  told: readonly Told[],
): ReadonlyMap<string, Bounds> {
  const bounds = new Map(unknowns);
  const of = (name: string): Bounds => bounds.get(name) ?? { least: 0, most: Infinity };

  for (let changed = true; changed;) {
    changed = false;
    for (const { of: names, least, most } of told) {
      let sumLeast = names.reduce((sum, name) => sum + of(name).least, 0);
      let sumMost = names.reduce((sum, name) => sum + of(name).most, 0);

      for (const name of names) {
        const { least: low, most: high } = of(name);
        const next = {
          least: Math.max(low, Math.ceil(least - (sumMost - high) - 1e-9)),
          most: Math.min(high, Math.floor(most - (sumLeast - low) + 1e-9)),
        };
        if (next.least > low || next.most < high) {
          bounds.set(name, next);
          sumLeast += next.least - low;
          sumMost += next.most - high;
          changed = true;
        }
      }
    }
  }

  return bounds;
}
