import { fold } from '../phrases/fold.js';
import { roleNamed } from '../role-named.js';
import type { Role } from '../rights.js';
import type { PeopleVerb } from './shown.js';

export type PeopleAsked =
  | { readonly verb: PeopleVerb; readonly name: string }
  | { readonly verb: 'role'; readonly name: string; readonly role: Role };

const verbs: Readonly<Record<'remove' | 'role' | 'hand', readonly string[]>> = {
  remove: ['remove', 'odstrani', 'ta bort'],
  role: ['role', 'vloga', 'roll'],
  hand: ['hand over to', 'hand over', 'predaj', 'lamna over till', 'lamna over'],
};

/** `remove Ana`, `role Ana lead`, `hand over Ana`, or a name alone; undefined where the name or role is missing. */
export function readPeople(typed: string): PeopleAsked | undefined {
  const words = typed.trim().split(/\s+/u);

  for (const [verb, length] of verbAt(words)) {
    const rest = words.slice(length);
    if (rest.length === 0) return undefined;

    return verb === 'role' ? readRole(rest) : { verb, name: rest.join(' ') };
  }

  return { verb: 'card', name: typed.trim() };
}

/** The longest one, so that no verb is taken for a name. */
function verbAt(words: readonly string[]): readonly (readonly [keyof typeof verbs, number])[] {
  for (const length of [3, 2, 1]) {
    const start = fold(words.slice(0, length).join(' '));
    const verb = (['remove', 'role', 'hand'] as const).find((each) => verbs[each].includes(start));
    if (verb) return [[verb, length]];
  }

  return [];
}

/** The role comes last, in one word or two. */
function readRole(words: readonly string[]): PeopleAsked | undefined {
  for (const length of [2, 1]) {
    const role = words.length > length ? roleNamed(words.slice(-length).join(' ')) : undefined;
    if (role) return { verb: 'role', name: words.slice(0, -length).join(' '), role };
  }

  return undefined;
}
