import { openRoom, roomOf } from './rooms.js';
import type { Chat, Person, World } from './world.js';

export interface CastOfChats {
  /** A person Telegram knows; the private chat is there, but Start was not pressed. */
  person(given: GivenPerson): Person;
  privateChat(person: Person): Chat;
  /** A group the bot has long been in, unless told otherwise. */
  group(title: string, given?: GivenGroup): Chat;
}

export interface GivenPerson {
  readonly firstName: string;
  readonly username?: string;
  readonly languageCode?: string;
}

export interface GivenGroup {
  readonly supergroup?: boolean;
  readonly forum?: boolean;
  readonly members?: readonly Person[];
  readonly bot?: 'member' | 'administrator' | 'left';
}

/** Ids are as wide as Telegram's: none fits into 32 bits. */
export function castOfChats(world: World): CastOfChats {
  return {
    person({ firstName, username, languageCode }) {
      const person = { id: 5_100_000_000 + world.count('people'), firstName, username, languageCode };
      const chat = { id: person.id, kind: 'private', title: firstName, isForum: false } as const;
      openRoom(world, chat, { person, standing: 'stranger' });
      return person;
    },

    privateChat: (person) =>
      roomOf(world, { id: person.id, kind: 'private', title: '', isForum: false }).chat,

    group(
      title,
      { supergroup = false, forum: isForum = false, members = [], bot: standing = 'member' } = {},
    ) {
      const kind = supergroup || isForum ? 'supergroup' : 'group';
      const id =
        kind === 'group'
          ? -4_100_000_000 - world.count('groups')
          : -1_002_000_000_000 - world.count('supergroups');
      const chat = { id, kind, title, isForum } as const;
      openRoom(world, chat, { members, standing });
      return chat;
    },
  };
}
