import { randomBytes } from 'node:crypto';

import type { Person, Room } from './cast.js';
import { allowedIn, everyonesPermissions } from './permissions.js';
import type { InteractionKind, StoredInteraction } from './stored-interaction.js';
import { wireRoom } from './wire-guild.js';
import { wireMessage } from './wire-message.js';
import { wireMember, wireUser } from './wire-user.js';
import type { JsonObject } from './wire.js';
import type { World } from './world.js';

/** What a person did, before Discord tells the bot. */
export interface Deed {
  readonly kind: InteractionKind;
  readonly person: Person;
  readonly room: Room;
  readonly content: JsonObject;
  readonly sourceMessageId?: string | null;
}

const types = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export function createInteraction(world: World, deed: Deed): StoredInteraction {
  const { kind, person, room, content, sourceMessageId = null } = deed;
  const id = world.nextId();
  const token = `${Buffer.from(`interaction:${id}`).toString('base64url')}${randomBytes(24).toString('hex')}`;
  const source = world.messages.get(sourceMessageId ?? '');
  const user = wireUser(person);
  const { guild } = room;

  const payload: JsonObject = {
    id,
    application_id: world.applicationId,
    type: types[kind],
    token,
    version: 1,
    channel: wireRoom(world, room),
    channel_id: room.id,
    locale: person.locale,
    app_permissions: allowedIn(world, room),
    entitlements: [],
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    attachment_size_limit: 10 * 1024 * 1024,
    context: guild ? 0 : 1,
    data: content,
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: guild.preferredLocale,
          guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
          member: wireMember(user, everyonesPermissions),
        }
      : { user }),
    ...(source ? { message: wireMessage(world, source) } : {}),
  };
  const interaction: StoredInteraction = {
    id,
    token,
    kind,
    person,
    room,
    createdAt: world.now().getTime(),
    payload,
    sourceMessageId,
    response: null,
    originalId: null,
    failure: null,
  };
  world.interactions.set(token, interaction);
  return interaction;
}
