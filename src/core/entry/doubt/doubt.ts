import type { ActivityRecord, ActivityRef } from '../../activity.js';
import { personalDataIn } from '../../privacy/personal-data.js';
import type { Finding } from '../../privacy/personal-data.js';

/** A title or note of an entry, or why a day is closed. */
export type DoubtedField = 'title' | 'note' | 'reason';

/** Words that look as if they named somebody, and are not stored until the person says so. */
export interface Doubt {
  readonly field: DoubtedField;
  readonly text: string;
  /** What is stored there meanwhile. */
  readonly stored: string | null;
}

/** Where the words are to go. */
export type DoubtedPlace =
  | { readonly kind: 'entry'; readonly ref: ActivityRef }
  | { readonly kind: 'mark'; readonly centreId: string; readonly id: string };

export const doubtedTexts = ['title', 'note'] as const;

/** The record without the new words that are in doubt: what stood there before stays, and is not doubted again. */
export function withhold(
  record: ActivityRecord,
  stored?: ActivityRecord,
): { readonly record: ActivityRecord; readonly doubts: readonly Doubt[] } {
  const doubts = doubtedTexts.flatMap((field) => doubtOf(field, record[field], stored?.[field] ?? null));
  const kept = Object.fromEntries(doubts.map((doubt) => [doubt.field, doubt.stored]));

  return { record: { ...record, ...kept }, doubts };
}

export function doubtOf(field: DoubtedField, text: string | null, stored: string | null): readonly Doubt[] {
  return text !== null && text !== stored && isDoubted(text) ? [{ field, text, stored }] : [];
}

export function isDoubted(text: string | null): boolean {
  return text !== null && personalDataIn(text).length > 0;
}

/** The first words that draw the warning, as they stand in the text. */
export function excerptOf(text: string): string {
  const found: Finding | undefined = personalDataIn(text)[0];
  if (!found) return text;

  const before = text.slice(0, found.start).trim() === '' ? '' : '… ';
  const after = text.slice(found.end).trim() === '' ? '' : ' …';
  return before + text.slice(found.start, found.end) + after;
}
