import type { ChatDirectory } from '../../core/chat-history.js';
import type { Person } from '../../core/people.js';
import { secretIn } from './cookie.js';

export type BrowserPerson = Person & { readonly userId: string };

/** What a request says about who sent it. */
export interface Claim {
  /** Whom the page says it speaks as. */
  readonly as: string | undefined;
  readonly cookie: string | undefined;
}

/** Undefined when the claim is nobody's. */
export type Identify = (claim: Claim) => Promise<BrowserPerson | undefined>;

/** How people are told apart who joined by invitation: by a secret that only their browser has. */
export interface Admission {
  readonly newSecret: () => string;
  /** The same for the same secret; nobody can tell the secret from it. */
  readonly userIdOf: (secret: string) => string;
}

/** Takes the page's word for it; a page that says nothing is the first person. */
export function identifyByChoice(directory: ChatDirectory): Identify {
  return async ({ as }) => {
    const people = await directory.people();

    return as === undefined ? people[0] : people.find((person) => person.userId === as);
  };
}

/** Whatever the page says, it is the person whose secret the browser keeps. */
export function identifyByCookie(directory: ChatDirectory, { userIdOf }: Admission): Identify {
  return async ({ cookie }) => {
    const secret = secretIn(cookie);
    if (secret === undefined) return undefined;

    const userId = userIdOf(secret);
    return (await directory.people()).find((person) => person.userId === userId);
  };
}
