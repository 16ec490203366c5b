/** Arrow keys, Home and End go through the parts of a menu. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;

  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const now = parts.findIndex((part) => part === document.activeElement);
  const next = stepped(event.key, now, parts.length);
  if (next === undefined) return;

  event.preventDefault();
  parts[next]?.focus();
}

/** Where a key leads in a list that goes round; undefined for any other key. */
export function stepped(key: string, now: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (now + 1) % length;
  if (key === 'ArrowUp') return (now - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
