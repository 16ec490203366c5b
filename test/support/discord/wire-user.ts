import type { Person } from './cast.js';
import type { JsonObject } from './wire.js';
import type { World } from './world.js';

export function wireUser({ id, name }: Person): JsonObject {
  return {
    id,
    username: name.toLowerCase().replaceAll(' ', '.'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot: false,
    public_flags: 0,
  };
}

export function botUser(world: World): JsonObject {
  return { ...wireUser({ id: world.applicationId, name: 'Bot', locale: 'en-US' }), bot: true };
}

export function wireMember(user: JsonObject, permissions: string): JsonObject {
  return {
    user,
    roles: [],
    permissions,
    nick: null,
    avatar: null,
    joined_at: '2026-01-01T08:00:00.000Z',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
  };
}

export function wireApplication(world: World): JsonObject {
  return {
    id: world.applicationId,
    name: 'Bot',
    description: '',
    icon: null,
    bot: botUser(world),
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    summary: '',
    verify_key: '',
  };
}
