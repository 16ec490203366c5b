import { botStanding } from '../bot-standing.js';
import { fileNamed, isSmallEnoughToGet } from '../files.js';
import { botOnWire, chatOnWire, messageOnWire, personOnWire } from '../on-wire.js';
import { numberIn } from '../payload.js';
import { messageIn } from '../post-message.js';
import { roomForBot } from '../rooms.js';
import type { Method } from './method.js';

export const getChat: Method = (world, { payload }) => {
  const room = roomForBot(world, payload['chat_id']);
  const pinned = messageIn(room, room.pinnedId);

  return {
    ...chatOnWire(world, room.chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: noGifts,
    ...(pinned && { pinned_message: messageOnWire(world, pinned, true) }),
  };
};

export const getChatMember: Method = (world, { payload }) => {
  const room = roomForBot(world, payload['chat_id']);
  const id = numberIn(payload, 'user_id') ?? 0;
  if (id === world.bot.id) return { user: botOnWire(world.bot), status: room.standing };

  const person = room.person?.id === id ? room.person : room.members.get(id);
  if (!person) return { user: { id, is_bot: false, first_name: '' }, status: 'left' };
  return { user: personOnWire(person), status: room.administrators.has(id) ? 'administrator' : 'member' };
};

export const leaveChat: Method = (world, { payload }) => {
  botStanding(world, roomForBot(world, payload['chat_id']), 'left', botOnWire(world.bot));
  return true;
};

export const getFile: Method = (world, { payload }) => {
  const file = fileNamed(world, payload);
  world.demand('file-20-megabytes', isSmallEnoughToGet(file), 'Bad Request: file is too big');
  const { id, uniqueId, path, content } = file;

  return { file_id: id, file_unique_id: uniqueId, file_size: content.length, file_path: path };
};

const noGifts = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};
