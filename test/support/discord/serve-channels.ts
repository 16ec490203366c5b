import { acceptMessage } from './accept-message.js';
import {
  closedToDirectMessages,
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownMessage,
} from './api-error.js';
import type { Room } from './cast.js';
import { nothing, ok, type Ask, type Handlers } from './handler.js';
import { mayIn } from './permissions.js';
import type { Permission } from './permission.js';
import { isObject } from './schema.js';
import { editMessage, postMessage, removeMessage } from './stored-message.js';
import type { StoredMessage } from './stored.js';
import { wireRoom } from './wire-guild.js';
import { wireMessage } from './wire-message.js';
import type { MessagePayload } from './wire.js';
import type { World } from './world.js';

const nonceLivesMs = 3 * 60_000;

export type ChannelRoute =
  | 'GET /channels/:channel'
  | 'GET /channels/:channel/messages'
  | 'POST /channels/:channel/messages'
  | 'GET /channels/:channel/messages/:message'
  | 'PATCH /channels/:channel/messages/:message'
  | 'DELETE /channels/:channel/messages/:message';

export function serveChannels(world: World): Handlers<ChannelRoute> {
  return {
    'GET /channels/:channel': (ask) => ok(wireRoom(world, roomOf(world, ask))),

    'GET /channels/:channel/messages': (ask) => {
      const room = roomOf(world, ask);
      const limit = Number(ask.query.get('limit') ?? 50);
      const seen = [...world.messages.values()].filter(
        (one) => one.roomId === room.id && one.onlyFor === null,
      );
      return ok(
        seen
          .toReversed()
          .slice(0, limit)
          .map((one) => wireMessage(world, one)),
      );
    },

    'POST /channels/:channel/messages': (ask) => {
      const room = roomOf(world, ask);
      mayPost(world, room);
      const payload = accept(world, ask, 'message');
      if (ask.uploads.length > 0) demand(world, room, 'AttachFiles');

      const key = nonceKey(world, room, payload);
      const known = key === undefined ? undefined : earlier(world, key);
      if (known) return ok(wireMessage(world, known));

      const posting = { roomId: room.id, onlyFor: null, interactionId: null };
      const message = postMessage(world, posting, payload, ask.uploads);
      if (key !== undefined) {
        world.nonces.set(key, { messageId: message.id, at: world.now().getTime() });
      }
      return ok(wireMessage(world, message));
    },

    'GET /channels/:channel/messages/:message': (ask) => ok(wireMessage(world, messageOf(world, ask))),

    'PATCH /channels/:channel/messages/:message': (ask) => {
      const before = messageOf(world, ask);
      const payload = accept(world, ask, 'messageEdit', before);
      return ok(wireMessage(world, editMessage(world, before, payload, ask.uploads)));
    },

    'DELETE /channels/:channel/messages/:message': (ask) => {
      removeMessage(world, messageOf(world, ask));
      return nothing;
    },
  };
}

function accept(
  world: World,
  { route, body, uploads }: Ask,
  form: 'message' | 'messageEdit',
  before?: StoredMessage,
): MessagePayload {
  const payload: MessagePayload = isObject(body) ? body : {};
  return acceptMessage(world, { route, form, body, payload, uploads, ...(before ? { before } : {}) });
}

function roomOf(world: World, { parts }: Ask): Room {
  const room = world.rooms.get(parts['channel'] ?? '');
  if (!room) throw unknownChannel();

  const isInside = room.guild === null || world.joined.has(room.guild.id);
  const isSeen = isInside && mayIn(world, room, 'ViewChannel');
  if (world.rules('access') && !isSeen) throw missingAccess();
  return room;
}

function messageOf(world: World, ask: Ask): StoredMessage {
  const room = roomOf(world, ask);
  const message = world.messages.get(ask.parts['message'] ?? '');
  if (message?.roomId !== room.id || message.onlyFor !== null) throw unknownMessage();

  return message;
}

function mayPost(world: World, room: Room): void {
  const isClosed = room.person !== null && world.closedToDirectMessages.has(room.person.id);
  if (world.rules('direct-messages') && isClosed) throw closedToDirectMessages();

  demand(world, room, 'SendMessages');
}

function demand(world: World, room: Room, permission: Permission): void {
  if (world.rules('permission') && !mayIn(world, room, permission)) throw missingPermissions();
}

function nonceKey(
  world: World,
  room: Room,
  { nonce, enforce_nonce: enforce }: MessagePayload,
): string | undefined {
  const counts = enforce && nonce !== undefined && nonce !== null && world.rules('nonce-once');

  return counts ? `${room.id} ${nonce}` : undefined;
}

function earlier(world: World, key: string): StoredMessage | undefined {
  const known = world.nonces.get(key);
  const isFresh = known && world.now().getTime() - known.at < nonceLivesMs;

  return isFresh ? world.messages.get(known.messageId) : undefined;
}
