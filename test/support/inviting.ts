import { fingerprint } from '../../src/cli/chance.js';
import type { Invitation } from '../../src/core/invitation.js';
import type { Role } from '../../src/core/rights.js';
import type { Chat, Heard } from './chat.js';

/** Keeps an invitation of a known code. */
export async function invitation(
  chat: Chat,
  code: string,
  differences: Partial<Invitation> = {},
): Promise<void> {
  await chat.store.transact(({ invitations }) =>
    invitations.add({
      id: `invitation-${code}`,
      codeHash: fingerprint(code),
      role: 'volunteer',
      scopeId: 'lipa',
      uses: 1,
      used: 0,
      createdAt: new Date('2026-11-22T08:00:00Z'),
      createdById: 'bo',
      expiresAt: new Date('2027-12-06T08:00:00Z'),
      revokedAt: null,
      ...differences,
    }),
  );
}

/** Somebody new comes in as the founder of a network. */
export async function founder(chat: Chat, who: string): Promise<Heard> {
  await invitation(chat, 'F0F0F0F0F0', { role: 'admin', scopeId: null, createdById: null });

  return chat.say(who, '/join F0F0F0F0F0');
}

/** One more role for somebody of the cast. */
export async function granted(chat: Chat, who: string, role: Role, scopeId: string): Promise<void> {
  await chat.store.records.people.grant({
    id: `${who}-${role}-${scopeId}`,
    personId: who,
    role,
    scopeId,
    grantedAt: new Date('2026-01-02T08:00:00Z'),
    grantedById: null,
  });
}

/** The code that an answer holds. */
export function codeIn({ text }: Heard): string {
  return /\b[0-9A-HJKMNP-TV-Z]{10}\b/u.exec(text)?.[0] ?? '';
}
