import type { Records } from '../ports.js';
import { newCode } from '../receipt-code.js';

const manyCodes = 1_000_000;

/** So many codes that are free in the network; six characters once there are many. */
export async function drawCodes(
  many: number,
  networkId: string,
  taken: ReadonlySet<string>,
  random: () => number,
  { activities }: Pick<Records, 'activities'>,
): Promise<readonly string[]> {
  if (many === 0) return [];
  const length = (await activities.count(networkId)) < manyCodes ? 5 : 6;
  const codes = new Set<string>();

  while (codes.size < many) {
    const drawn = new Set<string>();
    while (codes.size + drawn.size < many) drawn.add(newCode(random, length));
    const inUse = await activities.byCodes(networkId, [...drawn]);
    for (const code of drawn) if (!inUse.has(code) && !taken.has(code)) codes.add(code);
  }

  return [...codes];
}
