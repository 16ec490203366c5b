import type { ChatIdentity } from '../../core/people.js';
import type { Queries } from '../connection.js';
import { columnsOfPeople, repoint } from '../repoint.js';

export async function addIdentity(
  queries: Queries,
  personId: string,
  { platform, userId }: ChatIdentity,
  at: Date,
): Promise<void> {
  const where = { platform_userId: { platform, userId } };
  const { personId: owner } = await queries.chatIdentity.upsert({
    where,
    create: { platform, userId, personId, linkedAt: at },
    // Something to write, or Prisma would look first and then insert.
    update: { userId },
  });
  if (owner !== personId) await becomeOne(queries, personId, owner, at);
}

async function becomeOne(queries: Queries, personId: string, other: string, at: Date): Promise<void> {
  await dropDoubles(queries, personId, other, at);
  await repoint(queries, columnsOfPeople, other, personId);
  await queries.person.update({ where: { id: other }, data: { displayName: '', forgottenAt: at } });
}

/** What both have, of which one person has one only. */
async function dropDoubles(queries: Queries, personId: string, other: string, at: Date): Promise<void> {
  const [grants, uses, plans] = [
    await queries.roleGrant.findMany({ where: { personId, endedAt: null } }),
    await queries.invitationUse.findMany({ where: { personId } }),
    await queries.planPerson.findMany({ where: { personId } }),
  ];

  for (const { role, scopeId } of grants) {
    await queries.roleGrant.updateMany({
      where: { personId: other, role, scopeId, endedAt: null },
      data: { endedAt: at },
    });
  }
  await queries.invitationUse.deleteMany({
    where: { personId: other, invitationId: { in: uses.map(({ invitationId }) => invitationId) } },
  });
  for (const { centreId, planId } of plans) {
    await queries.planPerson.deleteMany({ where: { personId: other, centreId, planId } });
  }
}
