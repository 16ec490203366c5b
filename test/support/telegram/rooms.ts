import { Refusal } from './refusal.js';
import type { Chat, Person, Room, Standing, World } from './world.js';

export function openRoom(world: World, chat: Chat, { person, members = [], standing }: RoomStart): Room {
  const room: Room = {
    chat,
    person,
    members: new Map(members.map((member) => [member.id, member])),
    administrators: new Set(),
    topics: new Map(),
    messages: [],
    sentAt: [],
    editedAt: [],
    standing,
    upgradedTo: undefined,
    lastBot: undefined,
    pinnedId: undefined,
  };
  world.rooms.set(chat.id, room);

  return room;
}

interface RoomStart {
  readonly person?: Person | undefined;
  readonly members?: readonly Person[];
  readonly standing: Standing;
}

/** The room as a test knows it; a wrong chat there is the test's own mistake. */
export function roomOf(world: World, chat: Chat): Room {
  const room = world.rooms.get(chat.id);
  if (!room) throw new Error(`There is no chat ${chat.id}.`);
  return room;
}

/** The room a request names, if the bot may still speak there. */
export function roomForBot(world: World, id: unknown): Room {
  const room = world.rooms.get(Number(id));
  const { demand } = world;
  demand('chat-known', room !== undefined, 'Bad Request: chat not found');
  if (!room) return ghostRoom(world, Number(id));

  demand(
    'chat-not-upgraded',
    room.upgradedTo === undefined,
    'Bad Request: group chat was upgraded to a supergroup chat',
    room.upgradedTo === undefined ? undefined : { migrate_to_chat_id: room.upgradedTo },
  );
  const { standing } = room;
  const kind = room.chat.kind === 'supergroup' ? 'supergroup' : 'group';
  demand(
    'person-pressed-start',
    standing !== 'stranger',
    "Forbidden: bot can't initiate conversation with a user",
  );
  demand('bot-not-blocked', standing !== 'blocked', 'Forbidden: bot was blocked by the user');
  demand('bot-not-kicked', standing !== 'kicked', `Forbidden: bot was kicked from the ${kind} chat`);
  demand('bot-is-member', standing !== 'left', `Forbidden: bot is not a member of the ${kind} chat`);

  return room;
}

function ghostRoom(world: World, id: number): Room {
  if (Number.isNaN(id)) throw new Refusal('Bad Request: chat not found', { rule: 'chat-known' });
  return openRoom(world, { id, kind: 'private', title: '', isForum: false }, { standing: 'member' });
}
