import { botOnWire, chatOnWire } from './on-wire.js';
import type { Payload } from './payload.js';
import { secondsOf, type Room, type Standing, type World } from './world.js';

const statuses = {
  stranger: 'member',
  member: 'member',
  administrator: 'administrator',
  blocked: 'kicked',
  kicked: 'kicked',
  left: 'left',
} as const satisfies Readonly<Record<Standing, string>>;

/** Changes how the bot stands in a chat, and lets it know. */
export function botStanding(world: World, room: Room, standing: Standing, by: Payload): void {
  const user = botOnWire(world.bot);
  const before = statuses[room.standing];
  room.standing = standing;

  world.updates.publish('my_chat_member', {
    chat: chatOnWire(world, room.chat),
    from: by,
    date: secondsOf(world.now()),
    old_chat_member: memberOnWire(user, before),
    new_chat_member: memberOnWire(user, statuses[standing]),
  });
}

function memberOnWire(user: Payload, status: string): Payload {
  return { user, status, ...(status === 'kicked' && { until_date: 0 }) };
}
