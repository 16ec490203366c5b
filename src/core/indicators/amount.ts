/** An exact amount: `units` of which `per` make one. Minutes are 60 per hour, cents 100 per euro. */
export interface Amount {
  readonly units: bigint;
  readonly per: bigint;
  /** How many decimals are shown. */
  readonly decimals: number;
}

export function count(units: number): Amount {
  return { units: BigInt(units), per: 1n, decimals: 0 };
}

export function hours(minutes: number): Amount {
  return { units: BigInt(minutes), per: 60n, decimals: 1 };
}

export function euros(cents: bigint): Amount {
  return { units: cents, per: 100n, decimals: 2 };
}

export function shown({ units, per, decimals }: Amount): number {
  return rounded(units, per, decimals);
}

/** Half-up, once. Null where the denominator is 0. */
export function quotient(numerator: Amount, denominator: Amount, times: number): number | null {
  const by = denominator.units * numerator.per;

  return by === 0n ? null : rounded(BigInt(times) * numerator.units * denominator.per, by, 1);
}

function rounded(numerator: bigint, denominator: bigint, decimals: number): number {
  const scale = 10n ** BigInt(decimals);

  return Number((2n * numerator * scale + denominator) / (2n * denominator)) / Number(scale);
}
