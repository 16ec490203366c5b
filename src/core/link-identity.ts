import { addHours } from 'date-fns';
import type { Desk } from './command.js';
import type { Fact } from './facts.js';
import { newInvitationCode } from './invitation-code.js';
import type { Person } from './people.js';

const goodForHours = 1;

/** Whoever types the code elsewhere becomes one with this person, so only a hash of it is kept, and not for long. */
export async function makeLinkCode(person: Person, desk: Desk): Promise<Fact> {
  const { chance, linkCodes, now } = desk;
  const code = newInvitationCode(() => chance.random());
  await linkCodes.add({
    codeHash: desk.fingerprint(code),
    personId: person.id,
    createdAt: now,
    expiresAt: addHours(now, goodForHours),
  });

  return { kind: 'link-code-made', code };
}

/** A code that a person made in another chat: from now on both are the same person. Undefined when it is no such code. */
export async function linkIdentity(codeHash: string, desk: Desk): Promise<Fact | undefined> {
  const personId = await desk.linkCodes.use(codeHash, desk.now);
  if (personId === undefined) return undefined;
  if (personId === desk.person?.id) return { kind: 'refused', because: { reason: 'linked-already' } };

  await desk.people.addIdentity(personId, desk.identity, desk.now);
  const person = await desk.people.byId(personId);
  if (!person) throw new Error('A code was made by a person who is not there.');

  return { kind: 'identity-linked', name: person.displayName, language: person.language };
}
