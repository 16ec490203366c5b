import type { Room } from './cast.js';
import { bits, type Permission } from './permission.js';
import type { World } from './world.js';

const everything = Object.values(bits).reduce((sum, bit) => sum | bit, (1n << 31n) | (1n << 6n));

export const everyonesPermissions = String(everything);

/** What the bot may not do in a room, threads by their channel. */
export function deniedIn(world: World, { id, parentId }: Room): bigint {
  return bitsOf(world.denied.get(id)) | bitsOf(parentId === null ? [] : world.denied.get(parentId));
}

export function allowedIn(world: World, room: Room): string {
  return String(everything & ~deniedIn(world, room));
}

export function mayIn(world: World, room: Room, permission: Permission): boolean {
  return (deniedIn(world, room) & bits[permission]) === 0n;
}

function bitsOf(permissions: Iterable<Permission> = []): bigint {
  return [...permissions].reduce((sum, permission) => sum | bits[permission], 0n);
}
