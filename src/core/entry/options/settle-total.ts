import type { EntryDraft } from '../draft.js';
import type { Question } from '../question.js';

const buckets = ['girls', 'boys', 'nonbinary', 'unknown'] as const;

interface Heads {
  readonly draft: EntryDraft;
  readonly question?: Question;
  /** `unknown` was given, and the parts don't add up to the total. */
  readonly short?: true;
}

/** The total is what was given, else the sum of the parts; what doesn't add up is asked, never guessed. */
export function settleTotal(draft: EntryDraft, given: Partial<EntryDraft>): Heads {
  const said = buckets.some((bucket) => given[bucket] !== undefined);
  if (!said && given.total === undefined) return { draft };

  const sum = buckets.reduce((all, bucket) => all + (partOf(bucket, draft, given) ?? 0), 0);
  const { total = sum } = given;
  const whole = total ?? sum;
  if (sum > whole) {
    const question: Question = { topic: 'parts', reason: 'parts-exceed-total', words: String(sum) };
    return { draft: { ...draft, total: whole, unknown: null }, question };
  }
  if (sum < whole && given.unknown !== undefined) return { draft, short: true };

  return { draft: { ...draft, total: whole, unknown: null } };
}

/** The rest of typed words is worked out anew. */
function partOf(bucket: (typeof buckets)[number], draft: EntryDraft, given: Partial<EntryDraft>) {
  if (bucket !== 'unknown') return draft[bucket];
  if (given.unknown !== undefined) return given.unknown;

  return given.total === undefined ? draft.unknown : null;
}
