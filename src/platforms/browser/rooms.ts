import type { ChatDirectory } from '../../core/chat-history.js';
import type { RoomSeen } from '../../core/inbound.js';
import type { BrowserPerson } from './identify.js';

/** The rooms a person is in: first the private one with the assistant. */
export async function roomsOf(person: BrowserPerson, directory: ChatDirectory): Promise<readonly RoomSeen[]> {
  const groups = await directory.groupRooms();

  return [
    { address: privateAddress(person.userId), kind: 'private', title: person.displayName },
    ...groups.map(({ address, title }): RoomSeen => ({ address, kind: 'group', title })),
  ];
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
