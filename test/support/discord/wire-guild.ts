import type { Guild, Room } from './cast.js';
import { deniedIn, everyonesPermissions } from './permissions.js';
import { botUser, wireMember, wireUser } from './wire-user.js';
import type { JsonObject } from './wire.js';
import type { World } from './world.js';

const types = { text: 0, dm: 1, thread: 11 } as const;

export function wireRoom(world: World, room: Room): JsonObject {
  const own = { id: room.id, type: types[room.kind], last_message_id: null, flags: 0 };
  if (room.person) return { ...own, recipients: [wireUser(room.person)] };

  const inGuild = { ...own, guild_id: room.guild?.id, name: room.name, rate_limit_per_user: 0 };
  if (room.kind === 'text') {
    return {
      ...inGuild,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      permission_overwrites: overwrites(world, room),
    };
  }
  const thread = { archived: false, auto_archive_duration: 1440, locked: false };
  return {
    ...inGuild,
    parent_id: room.parentId,
    owner_id: world.applicationId,
    message_count: 0,
    member_count: 1,
    thread_metadata: { ...thread, archive_timestamp: world.now().toISOString() },
  };
}

export function wireGuild(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    preferred_locale: guild.preferredLocale,
    owner_id: guild.id,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyone(guild)],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
  };
}

/** A guild as the gateway introduces it. */
export function arrivingGuild(world: World, guild: Guild): JsonObject {
  const rooms = [...world.rooms.values()].filter((room) => room.guild?.id === guild.id);

  return {
    ...wireGuild(guild),
    system_channel_id: rooms.find(({ kind }) => kind === 'text')?.id ?? null,
    joined_at: '2026-01-01T08:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: world.people.size + 1,
    members: [wireMember(botUser(world), everyonesPermissions)],
    channels: rooms.filter(({ kind }) => kind === 'text').map((room) => wireRoom(world, room)),
    threads: rooms.filter(({ kind }) => kind === 'thread').map((room) => wireRoom(world, room)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function overwrites(world: World, room: Room): readonly JsonObject[] {
  const denied = deniedIn(world, room);

  return denied === 0n ? [] : [{ id: world.applicationId, type: 1, allow: '0', deny: String(denied) }];
}

function everyone({ id }: Guild): JsonObject {
  return {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: everyonesPermissions,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
