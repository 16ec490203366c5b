import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Queries } from './connection.js';

type Column = readonly [table: string, column: string];

/** Where the id of a person stands. */
export const columnsOfPeople: readonly Column[] = [
  ['Activity', 'loggedById'],
  ['ActivityVersion', 'changedById'],
  ['ActivityVersion', 'textRemovedById'],
  ['AuditEntry', 'personId'],
  ['ChatIdentity', 'personId'],
  ['Conversation', 'personId'],
  ['DayMark', 'loggedById'],
  ['Delivery', 'personId'],
  ['InboundEvent', 'personId'],
  ['Invitation', 'createdById'],
  ['InvitationUse', 'personId'],
  ['Job', 'personId'],
  ['KeptFile', 'personId'],
  ['LinkCode', 'personId'],
  ['LiveCount', 'finishedById'],
  ['LiveCount', 'lastById'],
  ['LiveCount', 'startedById'],
  ['Plan', 'createdById'],
  ['PlanPerson', 'personId'],
  ['Reflection', 'personId'],
  ['RoleGrant', 'endedById'],
  ['RoleGrant', 'grantedById'],
  ['RoleGrant', 'personId'],
  ['Room', 'linkedById'],
  ['Room', 'personId'],
  ['Subscription', 'createdById'],
  ['Survey', 'createdById'],
  ['Target', 'setById'],
  ['TypedLine', 'personId'],
];

/** Where the id of a room stands. */
export const columnsOfRooms: readonly Column[] = [
  ['ActivityVersion', 'roomId'],
  ['Conversation', 'roomId'],
  ['DayMark', 'roomId'],
  ['Delivery', 'roomId'],
  ['InboundEvent', 'roomId'],
  ['Job', 'roomId'],
  ['LiveCount', 'roomId'],
  ['StandingMessage', 'roomId'],
  ['Subscription', 'roomId'],
  ['TypedLine', 'roomId'],
];

/** Whatever refers to one is about the other from now on. */
export async function repoint(
  queries: Queries,
  columns: readonly Column[],
  from: string,
  to: string,
): Promise<void> {
  for (const [table, column] of columns) {
    const name = raw(`"${column}"`);
    await queries.$executeRaw(sql`UPDATE ${raw(`"${table}"`)} SET ${name} = ${to} WHERE ${name} = ${from}`);
  }
}
