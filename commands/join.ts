import { codeGiven } from '../src/core/code-option.js';
import type { Desk, EveryonesCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import type { Invitation } from '../src/core/invitation.js';
import { normaliseInvitationCode } from '../src/core/invitation-code.js';
import { linkIdentity } from '../src/core/link-identity.js';
import type { Person } from '../src/core/people.js';
import type { Scope } from '../src/core/structure.js';
import { audit } from '../src/core/structure-plan/take-steps.js';

const wrongCodesAnHour = 10;

export const join: EveryonesCommand = {
  name: 'join',
  aliases: {},
  audience: 'asker',
  for: 'everyone',

  options: [{ name: 'code', about: 'invitation', kind: 'text' }],

  async run(text, desk, options) {
    const input = codeGiven(text, options);
    if (input === '') return refused({ reason: 'code-missing', command: 'join' });

    const { identity, room, now, invitations } = desk;
    const failures = await invitations.failuresSince(identity, room.address, hourBefore(now));
    if (failures >= wrongCodesAnHour) return refused({ reason: 'too-many-codes' });

    const code = normaliseInvitationCode(input);
    const hash = code === null ? null : desk.fingerprint(code);
    const invitation = hash === null ? undefined : await invitations.byHash(hash);
    const linked = hash === null || invitation ? undefined : await linkIdentity(hash, desk);
    if (linked) return [linked];
    if (!invitation) {
      await invitations.addFailure(identity, room.address, desk.chance.newId(), now);
      return refused({ reason: 'no-such-invitation' });
    }

    return redeem(invitation, desk);
  },

  press: ([code = ''], desk) => join.run(code, desk, {}),
};

async function redeem(invitation: Invitation, desk: Desk): Promise<readonly Fact[]> {
  const scope = invitation.scopeId ? await desk.structure.scope(invitation.scopeId) : null;
  if (scope === undefined || invitation.revokedAt || invitation.expiresAt <= desk.now) {
    return refused({ reason: 'invitation-over' });
  }

  const holds = desk.person?.grants.some(
    (grant) => grant.role === invitation.role && grant.scope.id === scope?.id,
  );
  if (scope && holds) return refused({ reason: 'already-member', scope });

  const person = desk.person ?? (await newPerson(desk));
  if (!(await desk.invitations.use(invitation.id, person.id, desk.now)))
    return refused({ reason: 'invitation-over' });

  await desk.people.grant({
    id: desk.chance.newId(),
    personId: person.id,
    role: invitation.role,
    scopeId: invitation.scopeId,
    grantedAt: desk.now,
    grantedById: invitation.createdById,
  });

  if (scope) await auditJoin(invitation, scope, person.id, desk);

  return scope ? welcome(invitation, scope, desk) : [{ kind: 'founder-joined' }];
}

/** Kept as done by the one who joined: it is they who used the invitation. */
function auditJoin(
  { role }: Invitation,
  scope: Scope,
  personId: string,
  { audit: entries, chance, now }: Desk,
): Promise<void> {
  const note = { act: 'joined', scopeId: scope.id, before: null, after: { role, personId } } as const;

  return audit(
    note,
    scope.networkId,
    { byId: personId, now, newId: () => chance.newId() },
    { audit: entries },
  );
}

async function welcome(invitation: Invitation, scope: Scope, desk: Desk): Promise<readonly Fact[]> {
  const network = await desk.structure.scope(scope.networkId);
  const { minimumAge } = await desk.structure.settings(scope.networkId);
  if (!network) throw new Error(`Scope ${scope.id} belongs to a network that is not there.`);

  return [{ kind: 'joined', role: invitation.role, scope, network, minimumAge }];
}

function hourBefore(now: Date): Date {
  return new Date(now.getTime() - 3_600_000);
}

function newPerson(desk: Desk): Promise<Person> {
  return desk.people.add({
    id: desk.chance.newId(),
    displayName: desk.displayName,
    language: desk.clientLanguage,
    identity: desk.identity,
    createdAt: desk.now,
  });
}

function refused(because: Extract<Fact, { kind: 'refused' }>['because']): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
