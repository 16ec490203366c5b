import type { Person } from './people.js';
import { maySomewhere, type Action } from './rights.js';

/** Whether a command for that is worth calling at all; a founder may begin to set up what is not there yet. */
export function mayCall(person: Pick<Person, 'grants' | 'founderSince'>, action: Action): boolean {
  return (
    (person.founderSince !== undefined && action === 'set up the centre') ||
    maySomewhere(person.grants, action)
  );
}

/** Somebody with a role, or about to have one. */
export function isMember(person: Pick<Person, 'grants' | 'founderSince'>): boolean {
  return person.grants.length > 0 || person.founderSince !== undefined;
}
