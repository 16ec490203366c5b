/** Longer lines are refused as a whole, so that nothing is half-read. */
export const longestText = 4_096;

/** Counted as people count, an emoji for one; what is far too long is not counted to its end. */
export function numberOfCharacters(text: string): number {
  return text.length > 2 * longestText ? text.length : Array.from(text).length;
}
