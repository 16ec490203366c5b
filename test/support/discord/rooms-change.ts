import type { Guild, Person, Room } from './cast.js';
import type { Permission } from './permission.js';
import { roomWith } from './room-with.js';
import { removeMessage } from './stored-message.js';
import type { SeenMessage } from './seen-message.js';
import { arrivingGuild, wireRoom } from './wire-guild.js';
import type { World } from './world.js';

/** Who is there, where, and what becomes of it. */
export interface Rooms {
  person(named: { readonly name: string; readonly locale?: string }): Person;
  /** A server the bot is in; `isJoined: false` when it is not yet. */
  guild(name: string, options?: { readonly preferredLocale?: string; readonly isJoined?: boolean }): Guild;
  channel(guild: Guild, name: string): Room;
  thread(channel: Room, name: string): Room;
  dm(person: Person): Room;
  closeDirectMessages(person: Person): void;
  addBot(guild: Guild): void;
  kickBot(guild: Guild): void;
  deleteChannel(room: Room): void;
  deleteMessage(message: SeenMessage): void;
  removePermission(room: Room, permission?: Permission): void;
  givePermission(room: Room, permission?: Permission): void;
}

export function roomsChange(world: World): Rooms {
  const send: World['dispatches']['send'] = (dispatch) => world.dispatches.send(dispatch);
  const announce = (room: Room, act: 'CREATE' | 'UPDATE' | 'DELETE'): void => {
    if (!room.guild || !world.joined.has(room.guild.id)) return;
    const type = `${room.kind === 'thread' ? 'THREAD' : 'CHANNEL'}_${act}`;
    send({ guildId: room.guild.id, type, content: wireRoom(world, room) });
  };
  const arrive = (room: Room): Room => {
    world.rooms.set(room.id, room);
    announce(room, 'CREATE');
    return room;
  };
  const deny = (room: Room, permission: Permission, isDenied: boolean): void => {
    const denied = world.denied.get(room.id) ?? new Set();
    world.denied.set(room.id, denied);
    if (isDenied) denied.add(permission);
    else denied.delete(permission);
    announce(room, 'UPDATE');
  };
  const addBot = (guild: Guild): void => {
    world.joined.add(guild.id);
    send({ guildId: guild.id, type: 'GUILD_CREATE', content: arrivingGuild(world, guild) });
  };
  const deleteChannel = (room: Room): void => {
    const threads = [...world.rooms.values()].filter(({ parentId }) => parentId === room.id);
    threads.forEach(deleteChannel);
    world.rooms.delete(room.id);
    for (const message of [...world.messages.values()]) {
      if (message.roomId === room.id) removeMessage(world, message);
    }
    announce(room, 'DELETE');
  };

  return {
    person({ name, locale = 'en-US' }) {
      const person = { id: world.nextId(), name, locale };
      world.people.set(person.id, person);
      return person;
    },
    guild(name, { preferredLocale = 'en-US', isJoined = true } = {}) {
      const guild = { id: world.nextId(), name, preferredLocale };
      world.guilds.set(guild.id, guild);
      if (isJoined) addBot(guild);
      return guild;
    },
    channel: (guild, name) =>
      arrive({ id: world.nextId(), name, kind: 'text', guild, parentId: null, person: null }),
    thread: ({ id, guild }, name) =>
      arrive({ id: world.nextId(), name, kind: 'thread', guild, parentId: id, person: null }),
    dm: (person) => roomWith(world, person),
    closeDirectMessages: ({ id }) => void world.closedToDirectMessages.add(id),
    addBot,
    kickBot({ id }) {
      world.joined.delete(id);
      world.commands.delete(id);
      send({ guildId: id, type: 'GUILD_DELETE', content: { id } });
    },
    deleteChannel,
    deleteMessage({ id }) {
      const message = world.messages.get(id);
      if (message) removeMessage(world, message);
    },
    removePermission: (room, permission = 'SendMessages') => deny(room, permission, true),
    givePermission: (room, permission = 'SendMessages') => deny(room, permission, false),
  };
}
