import type { Desk } from './command.js';
import type { Fact } from './facts.js';

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
