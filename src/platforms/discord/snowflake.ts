const discordEpoch = 1_420_070_400_000n;

/** When Discord made the thing of this id. */
export function momentOf(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + discordEpoch);
}
