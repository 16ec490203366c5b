import { fold } from './phrases/fold.js';
import type { Role } from './rights.js';

/** In the three languages, as they are compared; what begins with a longer name is that. */
const names: Readonly<Record<Role, readonly string[]>> = {
  volunteer: ['volunteer', 'prostovoljec', 'prostovoljka', 'prostovoljstvo', 'volontar'],
  worker: [
    'worker',
    'youth worker',
    'mladinski delavec',
    'mladinska delavka',
    'mladinsko delo',
    'delavec',
    'delavka',
    'fritidsledare',
    'ledare',
  ],
  lead: [
    'lead',
    'centre lead',
    'center lead',
    'vodja',
    'vodja centra',
    'vodenje centra',
    'gardsforestandare',
    'forestandare',
  ],
  coordinator: [
    'coordinator',
    'municipal coordinator',
    'koordinator',
    'koordinatorka',
    'obcinska koordinacija',
    'kommunsamordnare',
    'samordnare',
  ],
  admin: ['admin', 'network coordinator', 'koordinacija mreze', 'skrbnik', 'skrbnica', 'natverkssamordnare'],
};

/** The role that words begin with, and the words after it. */
export function roleAtStart(typed: string): { readonly role: Role; readonly rest: string } | undefined {
  const words = typed.trim().split(/\s+/u);

  for (const length of [2, 1]) {
    const role = roleNamed(words.slice(0, length).join(' '));
    if (role) return { role, rest: words.slice(length).join(' ') };
  }

  return undefined;
}

export function roleNamed(typed: string): Role | undefined {
  const folded = fold(typed.trim());

  return (Object.keys(names) as Role[]).find((role) => names[role].includes(folded));
}
