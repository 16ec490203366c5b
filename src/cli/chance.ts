import { createHash, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Chance } from '../core/command.js';

const steps = 2 ** 47;

/** Unguessable, since invitation codes are drawn from it; ids sort by when they were made. */
export const chance: Chance = {
  newId: () => v7(),
  random: () => randomInt(steps) / steps,
};

export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Tells apart what a file brings; 128 bits are plenty for that. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
