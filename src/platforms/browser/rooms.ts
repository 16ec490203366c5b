import type { ChatDirectory } from '../../core/chat-history.js';
import type { RoomSeen } from '../../core/inbound.js';
import type { Room } from '../../core/people.js';
import { isWithin } from '../../core/structure.js';
import type { BrowserPerson } from './identify.js';

/** The rooms a person is in: first the private one with the assistant. */
export async function roomsOf(person: BrowserPerson, directory: ChatDirectory): Promise<readonly RoomSeen[]> {
  const groups = (await directory.groupRooms()).filter((room) => isIn(person, room));

  return [
    { address: privateAddress(person.userId), kind: 'private', title: person.displayName },
    ...groups.map(({ address, title }): RoomSeen => ({ address, kind: 'group', title })),
  ];
}

/** A group is for those whose role holds for all that it is linked to; one that isn't linked, for everybody with a role. */
function isIn({ grants }: BrowserPerson, { scope }: Room): boolean {
  return grants.some((grant) => scope === null || isWithin(scope, grant.scope));
}

export async function roomAt(
  address: string,
  person: BrowserPerson,
  directory: ChatDirectory,
): Promise<RoomSeen | undefined> {
  return (await roomsOf(person, directory)).find((room) => room.address === address);
}

/** Whose private room it is; undefined for a group's. */
export function ownerOf(address: string): string | undefined {
  return address.startsWith(prefix) ? address.slice(prefix.length) : undefined;
}

function privateAddress(userId: string): string {
  return prefix + userId;
}

const prefix = 'dm:';
