import type { RoomSeen } from '../../../core/inbound.js';
import type { Interaction } from './interaction.js';

/** A thread is a channel of its own. */
export function roomOf({ guild_id, channel, user }: Interaction): RoomSeen {
  const id = channel?.id ?? '';
  const name = channel && 'name' in channel ? channel.name : undefined;

  return guild_id === undefined
    ? { address: id, kind: 'private', title: user?.global_name ?? user?.username ?? '' }
    : { address: `${guild_id}/${id}`, kind: 'group', title: name ?? '' };
}

/** The channel of a room's address. */
export function channelOf(address: string): string {
  return address.split('/').at(-1) ?? address;
}
