import type { World } from './world.js';
import type { Room } from './cast.js';

const bits = {
  ViewChannel: 1n << 10n,
  SendMessages: (1n << 11n) | (1n << 38n),
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
} as const;

export type Permission = keyof typeof bits;

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
