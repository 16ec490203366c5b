import type { ChangeReading } from '../../phrases/understand-change.js';
import type { EntryDraft } from '../draft.js';
import type { Question } from '../question.js';

const genders = ['girls', 'boys', 'nonbinary'] as const;

/** What a change makes of the heads: those it doesn't name stay as they are, and the rest of the total is of unknown gender. */
export function headsOver(
  said: ChangeReading,
  draft: EntryDraft,
): { readonly heads: Partial<EntryDraft>; readonly question?: Question } {
  const named = genders.filter((gender) => said[gender] !== null);
  const isTotalSaid = said.spans.total !== undefined && said.total !== null;
  if (isTotalSaid && named.length > 0) {
    return { heads: { ...only(said), total: said.total, unknown: said.unknown } };
  }

  const parts = { ...only(draft), ...Object.fromEntries(named.map((gender) => [gender, said[gender]])) };
  const sum = genders.reduce((all, gender) => all + (parts[gender] ?? 0), 0);
  if (isTotalSaid) return withTotal(said.total, sum, parts);
  if (said.spans.unknown && said.unknown !== null) {
    return { heads: { ...parts, total: sum + said.unknown, unknown: null } };
  }
  if (named.length === 0) return { heads: {} };

  const total = draft.total ?? 0;
  return { heads: { ...parts, total: hadUnknown(draft) ? Math.max(total, sum) : sum, unknown: null } };
}

function only({ girls, boys, nonbinary }: Pick<EntryDraft, (typeof genders)[number]>) {
  return { girls, boys, nonbinary };
}

function withTotal(
  total: number,
  sum: number,
  parts: Partial<EntryDraft>,
): { readonly heads: Partial<EntryDraft>; readonly question?: Question } {
  const heads = { ...parts, total, unknown: null };

  return sum > total
    ? { heads, question: { topic: 'parts', reason: 'parts-exceed-total', words: String(total) } }
    : { heads };
}

/** Of a total that holds people of unknown gender, a part that is named later was among them. */
function hadUnknown({ total, girls, boys, nonbinary }: EntryDraft): boolean {
  return total !== null && total > (girls ?? 0) + (boys ?? 0) + (nonbinary ?? 0);
}
