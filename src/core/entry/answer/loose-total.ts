import type { ReadingSetting } from '../../phrases/reading.js';
import { understandChange } from '../../phrases/understand-change.js';

/** A number that would count people only because nothing else is said of it, as typed. */
export function looseTotalIn(text: string, setting: ReadingSetting): string | null {
  const { total } = understandChange(text, setting).spans;
  if (!total) return null;
  const words = text.slice(total.start, total.end);

  return /^(?:\d[\d.,\s]*|\p{L}+)$/u.test(words) ? words : null;
}
