import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Invitation } from '../../src/core/invitation.js';
import type { ChatIdentity } from '../../src/core/people.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

function invitation(differences: Partial<Invitation> = {}): Invitation {
  return {
    id: randomUUID(),
    codeHash: randomUUID(),
    role: 'volunteer',
    scopeId: null,
    uses: 1,
    used: 0,
    createdAt: now,
    createdById: null,
    expiresAt: minutesLater(60),
    revokedAt: null,
    ...differences,
  };
}

describeEachStore('Invitations', (underTest) => {
  const invitations = () => underTest().store.records.invitations;

  test('an invitation is found by its hash', async () => {
    const made = invitation();
    await invitations().add(made);

    expect(await invitations().byHash(made.codeHash)).toEqual(made);
    expect(await invitations().byHash('another')).toBeUndefined();
  });

  test('an invitation is used no more often than allowed', async () => {
    const made = invitation({ uses: 3 });
    await invitations().add(made);

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) => invitations().use(made.id, `person ${n}`, now)),
    );

    expect(results.filter(Boolean)).toHaveLength(3);
    expect(await invitations().byHash(made.codeHash)).toMatchObject({ used: 3 });
  });

  test('the same person takes one use only', async () => {
    const made = invitation({ uses: 2 });
    await invitations().add(made);

    expect(await invitations().use(made.id, 'ana', now)).toBe(true);
    expect(await invitations().use(made.id, 'ana', now)).toBe(false);
    expect(await invitations().byHash(made.codeHash)).toMatchObject({ used: 1 });
  });

  test('an expired or revoked invitation cannot be used', async () => {
    const [expired, revoked] = [invitation({ expiresAt: now }), invitation({ revokedAt: now })];
    await invitations().add(expired);
    await invitations().add(revoked);

    expect(await invitations().use(expired.id, 'ana', now)).toBe(false);
    expect(await invitations().use(revoked.id, 'ana', now)).toBe(false);
  });

  test('wrong codes count by person and by chat', async () => {
    const [ana, bor, chat] = [randomUUID(), randomUUID(), randomUUID()].map(String);
    const identity = (userId = ''): ChatIdentity => ({ platform: 'telegram', userId });
    await invitations().addFailure(identity(ana), chat ?? '', randomUUID(), now);
    await invitations().addFailure(identity(bor), chat ?? '', randomUUID(), minutesLater(1));
    await invitations().addFailure(identity(bor), 'elsewhere', randomUUID(), minutesLater(2));
    await invitations().addFailure(identity(bor), 'elsewhere', randomUUID(), minutesLater(3));

    expect(await invitations().failuresSince(identity(ana), chat ?? '', now)).toBe(2);
    expect(await invitations().failuresSince(identity(bor), chat ?? '', now)).toBe(3);
    expect(await invitations().failuresSince(identity(bor), chat ?? '', minutesLater(3))).toBe(1);
    expect(
      await invitations().failuresSince({ platform: 'discord', userId: ana ?? '' }, chat ?? '', now),
    ).toBe(0);
  });
});
