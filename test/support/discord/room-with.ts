import type { Person, Room } from './cast.js';
import type { World } from './world.js';

/** The direct messages with a person, opened when there are none. */
export function roomWith(world: World, person: Person): Room {
  const known = [...world.rooms.values()].find((room) => room.person?.id === person.id);
  if (known) return known;

  const room: Room = {
    id: world.nextId(),
    name: person.name,
    kind: 'dm',
    guild: null,
    parentId: null,
    person,
  };
  world.rooms.set(room.id, room);
  return room;
}
