import type { Message, Room, World } from './world.js';

/**
 * In groups a bot that is no administrator gets what is meant for it: commands with its name, bare
 * commands while no other bot has spoken after it, answers to what it wrote, and service messages.
 */
export function isForBot(world: World, room: Room, message: Message): boolean {
  if (room.chat.kind === 'private') return room.standing !== 'blocked';
  if (room.standing === 'administrator') return true;
  if (room.standing !== 'member') return false;
  if (message.service || isReplyToBot(message)) return true;
  if (isCommandForBot(world, room, message)) return true;

  return world.without.includes('privacy-mode');
}

function isReplyToBot({ replyTo }: Message): boolean {
  return replyTo !== undefined && replyTo.from === undefined && replyTo.service === undefined;
}

function isCommandForBot({ bot }: World, room: Room, { body: { text, entities } }: Message): boolean {
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!command) return false;
  const [, addressee] = text.slice(0, command.length).split('@');

  return addressee === undefined
    ? room.lastBot === 'ours'
    : addressee.toLowerCase() === bot.name.toLowerCase();
}
