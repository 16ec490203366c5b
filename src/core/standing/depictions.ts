import { depictCount, depictMovedCount } from '../count/depict-count.js';
import type { Depict } from './depict.js';
import { depictEntry } from './depict-entry.js';
import type { StandingKind } from './shown.js';

/** How each kind of thing is told of in a message that stays. */
export const depictions: Readonly<Record<StandingKind, Depict>> = {
  entry: depictEntry,
  count: depictCount,
  'count-moved': depictMovedCount,
};
