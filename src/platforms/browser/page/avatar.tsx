import type { VNode } from 'preact';

import type { PersonView } from '../wire.js';
import { Logo } from './icons.js';
import { usePage } from './page-context.js';

/** A person's initials on a colour of their own; the pencil for the assistant. */
export function Avatar({ userId, name }: { readonly userId: string | null; readonly name: string }): VNode {
  const { people } = usePage();
  if (userId === null) return <Logo />;

  return (
    <span class={`avatar hue-${hueOf(userId, people)}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** Neighbours in the list of people differ. */
export function hueOf(userId: string, people: readonly PersonView[]): number {
  return (people.findIndex((person) => person.userId === userId) + 1) % hues;
}

const hues = 6;

function initials(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/u);

  return (firstLetter(first) + firstLetter(others.at(-1) ?? '')).toUpperCase();
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
}
