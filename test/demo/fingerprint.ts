import { createHash } from 'node:crypto';
import { draw } from './draw.js';

/** The same for two demos that are the same in everything. */
export async function fingerprintOf(seed: number): Promise<string> {
  const hash = createHash('sha256');
  for (const stage of ['year2020', 'lately'] as const) {
    const { activities, changedAt, dayMarks, places } = await draw(seed, stage);
    hash.update(JSON.stringify([activities, changedAt, dayMarks, places.scopes]));
  }

  return hash.digest('hex');
}
