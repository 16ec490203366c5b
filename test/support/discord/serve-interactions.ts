import { acceptMessage } from './accept-message.js';
import { invalidToken, unknownInteraction, unknownMessage, unknownWebhook } from './api-error.js';
import { nothing, ok, type Ask, type Handlers } from './handler.js';
import { respond } from './respond.js';
import { isObject } from './schema.js';
import type { StoredInteraction } from './stored-interaction.js';
import { editMessage, postMessage, removeMessage } from './stored-message.js';
import type { StoredMessage } from './stored.js';
import { wireMessage } from './wire-message.js';
import { flag, type JsonObject, type MessagePayload } from './wire.js';
import type { World } from './world.js';

const tokenLivesMs = 15 * 60_000;

export type InteractionRoute =
  | 'POST /interactions/:interaction/:token/callback'
  | 'POST /webhooks/:application/:token'
  | 'GET /webhooks/:application/:token/messages/:message'
  | 'PATCH /webhooks/:application/:token/messages/:message'
  | 'DELETE /webhooks/:application/:token/messages/:message';

export function serveInteractions(world: World): Handlers<InteractionRoute> {
  return {
    'POST /interactions/:interaction/:token/callback': (ask) => {
      const interaction = world.interactions.get(ask.parts['token'] ?? '');
      if (!interaction || interaction.id !== ask.parts['interaction']) throw unknownInteraction();
      respond(world, interaction, ask);
      return ask.query.get('with_response') === 'true' ? ok(resultOf(world, interaction)) : nothing;
    },

    'POST /webhooks/:application/:token': (ask) => {
      const interaction = acknowledged(world, ask);
      const waiting = loading(world, interaction);
      const payload = accept(world, ask, 'followUp', waiting);
      // After a deferred reply the first follow-up is that reply.
      const message = waiting
        ? editMessage(world, waiting, payload, ask.uploads)
        : followUp(world, interaction, payload, ask);
      return ok(wireMessage(world, message));
    },

    'GET /webhooks/:application/:token/messages/:message': (ask) =>
      ok(wireMessage(world, ownMessage(world, ask))),

    'PATCH /webhooks/:application/:token/messages/:message': (ask) => {
      const before = ownMessage(world, ask);
      const payload = accept(world, ask, 'webhookEdit', before);
      return ok(wireMessage(world, editMessage(world, before, payload, ask.uploads)));
    },

    'DELETE /webhooks/:application/:token/messages/:message': (ask) => {
      removeMessage(world, ownMessage(world, ask));
      return nothing;
    },
  };
}

function accept(
  world: World,
  { route, body, uploads }: Ask,
  form: 'followUp' | 'webhookEdit',
  before: StoredMessage | undefined,
): MessagePayload {
  const payload: MessagePayload = isObject(body) ? body : {};
  return acceptMessage(world, { route, form, body, payload, uploads, ...(before ? { before } : {}) });
}

function followUp(
  world: World,
  { id, room, person }: StoredInteraction,
  payload: MessagePayload,
  { uploads }: Ask,
): StoredMessage {
  const isEphemeral = ((payload.flags ?? 0) & flag.ephemeral) !== 0;
  const posting = { roomId: room.id, onlyFor: isEphemeral ? person.id : null, interactionId: id };

  return postMessage(world, posting, payload, uploads);
}

function acknowledged(world: World, { parts }: Ask): StoredInteraction {
  const interaction = world.interactions.get(parts['token'] ?? '');
  if (!interaction || parts['application'] !== world.applicationId) throw invalidToken();

  const age = world.now().getTime() - interaction.createdAt;
  if (world.rules('token-15-minutes') && age > tokenLivesMs) throw invalidToken();
  if (!interaction.response) throw unknownWebhook();
  return interaction;
}

function loading(world: World, { originalId }: StoredInteraction): StoredMessage | undefined {
  const original = world.messages.get(originalId ?? '');

  return original && (original.flags & flag.loading) !== 0 ? original : undefined;
}

function ownMessage(world: World, ask: Ask): StoredMessage {
  const interaction = acknowledged(world, ask);
  const asked = ask.parts['message'] ?? '';
  const id = asked === '@original' ? interaction.originalId : asked;
  const message = world.messages.get(id ?? '');
  const isOwn =
    message && (message.id === interaction.originalId || message.interactionId === interaction.id);
  if (!isOwn) throw unknownMessage();

  return message;
}

function resultOf(world: World, { id, payload, response, originalId }: StoredInteraction): JsonObject {
  const message = response && response.type < 8 ? world.messages.get(originalId ?? '') : undefined;
  const type = response?.type ?? 0;

  return {
    interaction: {
      id,
      type: payload['type'],
      ...(message
        ? {
            response_message_id: message.id,
            response_message_ephemeral: (message.flags & flag.ephemeral) !== 0,
            response_message_loading: (message.flags & flag.loading) !== 0,
          }
        : {}),
    },
    resource: { type, ...(message ? { message: wireMessage(world, message) } : {}) },
  };
}
