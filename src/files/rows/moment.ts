/** UTC with `Z`; parts of a second only where there are any. */
export function momentOf(at: Date): string {
  return at.toISOString().replace('.000Z', 'Z');
}
