import type { Queries } from '../connection.js';
import { forgetDeliveries } from '../deliveries/forget-deliveries.js';
import type { ChatIdentity } from '../generated/sqlite/client.js';
import { forgetWork } from '../jobs/forget-work.js';
import { forgetName } from './forget-name.js';
import { forgetRooms } from './forget-rooms.js';

/** Erases who somebody was. What they wrote of activities stays, under an id that leads to nobody. */
export async function forget(
  queries: Queries,
  personId: string,
  { at, roomId }: { readonly at: Date; readonly roomId: string | null },
): Promise<void> {
  const person = await queries.person.findUnique({ where: { id: personId }, include: { identities: true } });
  if (!person) return;

  await forgetRooms(queries, person, { at, roomId });
  for (const identity of person.identities) await forgetIdentity(queries, identity);
  await forgetPerson(queries, personId, at);
  await forgetName(queries, person.displayName);
}

async function forgetPerson(queries: Queries, personId: string, at: Date): Promise<void> {
  await queries.conversation.deleteMany({ where: { personId } });
  await queries.typedLine.deleteMany({ where: { personId } });
  await queries.linkCode.deleteMany({ where: { personId } });
  await queries.planPerson.deleteMany({ where: { personId } });
  await queries.reflection.updateMany({ where: { personId }, data: { personId: null } });
  await queries.inboundEvent.updateMany({ where: { personId }, data: { personId: null } });
  await forgetDeliveries(queries, { personId }, at);
  await forgetWork(queries, personId, at);
  await queries.chatIdentity.deleteMany({ where: { personId } });
  await queries.roleGrant.updateMany({
    where: { personId, endedAt: null },
    data: { endedAt: at, endedById: personId },
  });
  await queries.person.update({
    where: { id: personId },
    data: { displayName: '', forgottenAt: at, ...quietAsAtFirst },
  });
}

const quietAsAtFirst = { quietFrom: '21:30', quietTo: '08:00', weeklyBudget: 5 };

async function forgetIdentity(queries: Queries, { platform, userId }: ChatIdentity): Promise<void> {
  await queries.failedJoin.deleteMany({ where: { platform, userId } });
  if (platform === 'browser') {
    await queries.browserMessage.deleteMany({ where: { OR: [{ from: userId }, { onlyFor: userId }] } });
  }

  const aside = await queries.setAside.findMany({ where: { platform } });
  const theirs = aside.filter(({ payload }) => senderOf(payload) === userId).map(({ key }) => key);
  await queries.setAside.deleteMany({ where: { key: { in: theirs } } });
}

function senderOf(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('sender' in payload)) return undefined;
  const { sender } = payload;

  return typeof sender === 'object' && sender !== null && 'userId' in sender ? sender.userId : undefined;
}
