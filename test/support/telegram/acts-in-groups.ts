import { botStanding } from './bot-standing.js';
import { botOnWire, chatOnWire, messageOnWire, personOnWire } from './on-wire.js';
import type { Payload } from './payload.js';
import { postMessage } from './post-message.js';
import { isForBot } from './privacy.js';
import { openRoom, roomOf } from './rooms.js';
import { secondsOf, type Chat, type Person, type Room, type Topic, type World } from './world.js';

export interface ActsInGroups {
  topic(group: Chat, title: string): Topic;
  deleteTopic(group: Chat, topic: Topic): void;
  /** Adds the bot, or changes what it may do there. */
  addBot(group: Chat, by: Person, as?: 'member' | 'administrator'): void;
  kickBot(group: Chat, by: Person): void;
  join(group: Chat, person: Person): void;
  leave(group: Chat, person: Person): void;
  promote(group: Chat, person: Person): void;
  /** Another bot speaks, after which bare commands are no longer meant for ours. */
  anotherBotSpeaks(group: Chat): void;
  rename(group: Chat, title: string): Chat;
  /** The new supergroup, with both service messages posted. */
  migrate(group: Chat): Chat;
}

export function actsInGroups(world: World): ActsInGroups {
  const announce = (room: Room, service: Payload, from?: Person) => {
    const message = postMessage(world, room, { from, service });
    if (isForBot(world, room, message)) world.updates.publish('message', messageOnWire(world, message));
    return message;
  };

  const changeMember = (room: Room, person: Person, from: string, to: string) => {
    if (room.standing !== 'administrator') return;
    const user = personOnWire(person);
    world.updates.publish('chat_member', {
      chat: chatOnWire(world, room.chat),
      from: user,
      date: secondsOf(world.now()),
      old_chat_member: { user, status: from },
      new_chat_member: { user, status: to },
    });
  };

  return {
    topic(group, title) {
      const room = roomOf(world, group);
      if (!group.isForum) throw new Error(`${group.title} is no forum.`);
      const [from] = room.members.values();
      const opening = announce(room, { forum_topic_created: { name: title, icon_color: 7_322_096 } }, from);
      room.topics.set(opening.id, { id: opening.id, title, isDeleted: false });
      return { id: opening.id, title };
    },

    deleteTopic(group, { id }) {
      const topic = roomOf(world, group).topics.get(id);
      if (topic) topic.isDeleted = true;
    },

    addBot(group, by, as = 'member') {
      const room = roomOf(world, group);
      const isNew = room.standing !== 'member' && room.standing !== 'administrator';
      botStanding(world, room, as, personOnWire(by));
      if (isNew) announce(room, { new_chat_members: [botOnWire(world.bot)] }, by);
    },

    kickBot: (group, by) => botStanding(world, roomOf(world, group), 'kicked', personOnWire(by)),

    join(group, person) {
      const room = roomOf(world, group);
      room.members.set(person.id, person);
      announce(room, { new_chat_members: [personOnWire(person)] }, person);
      changeMember(room, person, 'left', 'member');
    },

    leave(group, person) {
      const room = roomOf(world, group);
      room.members.delete(person.id);
      announce(room, { left_chat_member: personOnWire(person) }, person);
      changeMember(room, person, 'member', 'left');
    },

    promote: (group, person) => void roomOf(world, group).administrators.add(person.id),
    anotherBotSpeaks: (group) => void (roomOf(world, group).lastBot = 'another'),

    rename(group, title) {
      const room = roomOf(world, group);
      const chat = { ...group, title };
      world.rooms.set(group.id, Object.assign(room, { chat }));
      announce(room, { new_chat_title: title });
      return chat;
    },

    migrate(group) {
      const old = roomOf(world, group);
      const id = -1_002_000_000_000 - world.count('supergroups');
      const chat = { id, kind: 'supergroup', title: group.title, isForum: false } as const;
      const members = [...old.members.values()];
      const room = openRoom(world, chat, { members, standing: old.standing });
      announce(old, { migrate_to_chat_id: id });
      announce(room, { migrate_from_chat_id: group.id });
      old.upgradedTo = id;
      return chat;
    },
  };
}
