import type { EntryDraft } from '../entry/draft.js';
import { youngPeopleIn, type Counts } from './live-count.js';

/** What a count says of an entry. */
export function countedHeads(counts: Counts): Pick<EntryDraft, keyof Counts | 'total'> {
  return { ...counts, total: youngPeopleIn(counts) };
}
