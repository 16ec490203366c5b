import { refuse } from './accept-message.js';
import { missingAccess, unknownGuild, unknownUser } from './api-error.js';
import { ok, type Handlers } from './handler.js';
import { roomWith } from './room-with.js';
import { checkBody, isObject } from './schema.js';
import { wireGuild, wireRoom } from './wire-guild.js';
import { botUser, wireApplication, wireUser } from './wire-user.js';
import type { JsonObject } from './wire.js';
import type { World } from './world.js';

export type AccountRoute =
  | 'GET /gateway'
  | 'GET /gateway/bot'
  | 'GET /applications/@me'
  | 'GET /oauth2/applications/@me'
  | 'GET /users/@me'
  | 'GET /users/@me/guilds'
  | 'POST /users/@me/channels'
  | 'GET /users/:user'
  | 'GET /guilds/:guild';

/** What the gateway says of itself to those who look for it. */
export type DescribeGateway = () => JsonObject;

export function serveAccount(world: World, describeGateway: DescribeGateway): Handlers<AccountRoute> {
  return {
    'GET /gateway': () => ok({ url: describeGateway()['url'] }),
    'GET /gateway/bot': () => ok(describeGateway()),
    'GET /applications/@me': () => ok(wireApplication(world)),
    'GET /oauth2/applications/@me': () => ok(wireApplication(world)),
    'GET /users/@me': () => ok(botUser(world)),

    'GET /users/@me/guilds': () => {
      const mine = [...world.guilds.values()].filter(({ id }) => world.joined.has(id));
      return ok(mine.map(({ id, name }) => ({ id, name, icon: null, owner: false, features: [] })));
    },

    'POST /users/@me/channels': ({ body }) => {
      refuse(checkBody('directMessage', body, world.rules));
      const { recipient_id: id } = isObject(body) ? body : {};
      const person = typeof id === 'string' ? world.people.get(id) : undefined;
      if (!person) throw unknownUser();
      return ok(wireRoom(world, roomWith(world, person)));
    },

    'GET /users/:user': ({ parts }) => {
      const person = world.people.get(parts['user'] ?? '');
      if (!person) throw unknownUser();
      return ok(wireUser(person));
    },

    'GET /guilds/:guild': ({ parts }) => {
      const guild = world.guilds.get(parts['guild'] ?? '');
      if (!guild) throw unknownGuild();
      if (world.rules('access') && !world.joined.has(guild.id)) throw missingAccess();
      return ok(wireGuild(guild));
    },
  };
}
