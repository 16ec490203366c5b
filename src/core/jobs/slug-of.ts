import { fold } from '../phrases/fold.js';

/** A name in letters and digits that any disk takes; empty where nothing of it is left. */
export function slugOf(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
}
