import type { VNode } from 'preact';

import { Logo } from './icons.js';

/** A person's initials on a colour of their own; the pencil for the assistant. */
export function Avatar({ userId, name }: { readonly userId: string | null; readonly name: string }): VNode {
  if (userId === null) return <Logo />;

  return (
    <span class={`avatar hue-${hueOf(userId)}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

export function hueOf(userId: string): number {
  return (
    Array.from(userId).reduce((sum, letter) => (sum * 33 + (letter.codePointAt(0) ?? 0)) % 65_521, 5) % 6
  );
}

function initials(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/u);

  return (firstLetter(first) + firstLetter(others.at(-1) ?? '')).toUpperCase();
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
}
