import { addDays } from 'date-fns';
import type { Chance } from '../command.js';
import { newInvitationCode } from '../invitation-code.js';
import type { Records } from '../ports.js';
import type { Role } from '../rights.js';
import type { Scope } from '../structure.js';
import { audit } from '../structure-plan/take-steps.js';

export interface InvitationTerms {
  readonly role: Role;
  /** Null invites the founder of a first network. */
  readonly scope: Scope | null;
  readonly uses: number;
  readonly days: number;
}

interface Inviting {
  readonly byId: string | null;
  readonly now: Date;
  readonly chance: Chance;
  readonly fingerprint: (secret: string) => string;
}

/** Keeps an invitation and says its code, which is known only now. */
export async function makeInvitation(
  { role, scope, uses, days }: InvitationTerms,
  { byId, now, chance, fingerprint }: Inviting,
  records: Pick<Records, 'invitations' | 'audit'>,
): Promise<string> {
  const code = newInvitationCode(() => chance.random());
  await records.invitations.add({
    id: chance.newId(),
    codeHash: fingerprint(code),
    role,
    scopeId: scope?.id ?? null,
    uses,
    used: 0,
    createdAt: now,
    createdById: byId,
    expiresAt: addDays(now, days),
    revokedAt: null,
  });
  if (scope) {
    const note = { act: 'invited', scopeId: scope.id, before: null, after: { role, uses } } as const;
    await audit(note, scope.networkId, { byId, now, newId: () => chance.newId() }, records);
  }

  return code;
}
