/** Ids that grow with the clock, as Discord's do. */
export type Snowflakes = () => string;

const discordEpoch = 1_420_070_400_000;

export function createSnowflakes(now: () => Date): Snowflakes {
  let last = 0n;

  return () => {
    const current = BigInt(now().getTime() - discordEpoch) << 22n;
    last = current > last ? current : last + 1n;
    return String(last);
  };
}
