import type { ChatDirectory } from '../../core/chat-history.js';
import type { Person } from '../../core/people.js';

export type BrowserPerson = Person & { readonly userId: string };

/** What a request says about who sent it. */
export interface Claim {
  /** Whom the page says it speaks as. */
  readonly as: string | undefined;
  readonly cookie: string | undefined;
}

/** Undefined when the claim is nobody's. */
export type Identify = (claim: Claim) => Promise<BrowserPerson | undefined>;

/** Takes the page's word for it; a page that says nothing is the first person. */
export function identifyByChoice(directory: ChatDirectory): Identify {
  return async ({ as }) => {
    const people = await directory.people();

    return as === undefined ? people[0] : people.find((person) => person.userId === as);
  };
}
