import { botStanding } from './bot-standing.js';
import type { FormattedText } from './entity.js';
import { keepFile } from './files.js';
import { findEntities } from './find-entities.js';
import { messageOnWire, personOnWire } from './on-wire.js';
import { messageIn, postMessage, type Draft } from './post-message.js';
import { isForBot } from './privacy.js';
import { pressButton, pressOldButton, type OldMessage, type PressedMessage } from './press-button.js';
import { roomOf } from './rooms.js';
import { seenMessage, type SeenMessage } from './seen-message.js';
import {
  secondsOf,
  type Chat,
  type Message,
  type Person,
  type QueryAnswer,
  type Topic,
  type World,
} from './world.js';

export interface ActsOfPeople {
  say(person: Person, chat: Chat, text: string, where?: Where): SeenMessage;
  /** Presses Start in the private chat, after which the bot may write there. */
  start(person: Person, payload?: string): SeenMessage;
  edit(person: Person, message: PressedMessage, text: string): SeenMessage;
  document(person: Person, chat: Chat, document: GivenDocument): SeenMessage;
  /** Presses the button of that label or callback data; resolves with the answer to the press. */
  press(person: Person, message: PressedMessage, button: string): Promise<QueryAnswer>;
  /** Presses a button that a client still shows, as the message was before. */
  pressOld(person: Person, message: OldMessage, label: string): Promise<QueryAnswer>;
  block(person: Person): void;
  unblock(person: Person): void;
}

export interface Where {
  readonly replyTo?: PressedMessage;
  readonly topic?: Topic;
}

export interface GivenDocument extends Where {
  readonly name: string;
  readonly content: Buffer | string;
  readonly caption?: string;
}

export function actsOfPeople(world: World, patience: number): ActsOfPeople {
  const say: ActsOfPeople['say'] = (person, chat, text, where = {}) =>
    write(world, person, chat, where, { body: formatted(text) });
  const standPrivately = (person: Person, standing: 'member' | 'blocked') =>
    botStanding(world, privateRoom(world, person), standing, personOnWire(person));

  return {
    say,
    start(person, payload = '') {
      if (!/^[\w-]{0,64}$/u.test(payload)) throw new Error(`No link can carry “${payload}”.`);
      return say(person, privateRoom(world, person).chat, `/start ${payload}`.trimEnd());
    },

    edit(person, { chat, id }, text) {
      const room = roomOf(world, chat);
      const message = messageIn(room, id);
      if (message?.from !== person) throw new Error('People edit only what they wrote themselves.');
      message.body = formatted(text);
      message.edits += 1;
      message.editDate = secondsOf(world.now());
      if (isForBot(world, room, message)) {
        world.updates.publish('edited_message', messageOnWire(world, message));
      }
      world.bell.ring();
      return seenMessage(message);
    },

    document(person, chat, { name, content, caption = '', ...where }) {
      const file = keepFile(world, 'document', { name, content: Buffer.from(content) });
      return write(world, person, chat, where, {
        body: formatted(caption),
        media: { kind: 'document', file },
      });
    },

    press: (person, message, button) => pressButton(world, patience, person, message, button),
    pressOld: (person, message, label) => pressOldButton(world, patience, person, message, label),
    block: (person) => standPrivately(person, 'blocked'),
    unblock: (person) => standPrivately(person, 'member'),
  };
}

function write(world: World, person: Person, chat: Chat, where: Where, draft: Draft): SeenMessage {
  const room = roomOf(world, chat);
  if (room.upgradedTo !== undefined) throw new Error('Nobody can write in a group that was upgraded.');
  if (room.standing === 'blocked') throw new Error('A person who blocked the bot cannot write to it.');
  if (room.standing === 'stranger') room.standing = 'member';
  room.members.set(person.id, person);

  const replyTo = where.replyTo && messageIn(room, where.replyTo.id);
  const message = postMessage(world, room, { ...draft, from: person, replyTo, topicId: where.topic?.id });
  publish(world, message);
  return seenMessage(message);
}

function publish(world: World, message: Message): void {
  if (!isForBot(world, roomOf(world, message.chat), message)) return;
  world.updates.publish('message', messageOnWire(world, message));
}

function privateRoom(world: World, person: Person): ReturnType<typeof roomOf> {
  const room = world.rooms.get(person.id);
  if (!room) throw new Error(`${person.firstName} has no private chat.`);
  return room;
}

function formatted(text: string): FormattedText {
  return { text, entities: findEntities(text) };
}
