import type { Vocabulary } from '../vocabulary/activity-type.js';
import { lexiconOf } from './lexicon.js';

/** Builds what lines are read with, which takes a moment, before somebody waits for the answer to the first of them. */
export function warmWords(vocabulary: Vocabulary): void {
  lexiconOf(vocabulary);
}
