/** Under which id a post stands in the history, and its event is known. */
export function messageId(key: string): string {
  return `browser:${key}`;
}
