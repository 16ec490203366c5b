import type { Zone } from '../../core/calendar.js';
import type { Addressee } from '../../core/deliveries/addressee.js';
import type { Recipient } from '../../core/deliveries/delivery.js';
import type { Person } from '../../core/people.js';
import type { Queries } from '../connection.js';
import type { Room as RoomRow } from '../generated/sqlite/client.js';
import { findPeople } from '../people/find-people.js';
import { roomFrom } from '../rooms/room-row.js';

export async function addressee(queries: Queries, to: Recipient): Promise<Addressee | undefined> {
  const row = await roomOf(queries, to);
  if (!row) return undefined;

  const room = await roomFrom(queries, row);
  const zone = row.zone ?? room.scope?.zone;
  if (row.personId === null) {
    const language = room.language ?? room.scope?.language ?? 'en';
    return { room, language, zone: zone ?? everywhere, person: null };
  }

  const [person] = await findPeople(queries, { id: row.personId, forgottenAt: null });
  if (!person) return undefined;
  return {
    room,
    language: person.language,
    zone: zone ?? zoneOfPerson(person),
    person: { id: person.id, unasked: await unaskedOf(queries, person.id) },
  };
}

const everywhere: Zone = 'Europe/Ljubljana';

function roomOf(queries: Queries, to: Recipient): Promise<RoomRow | null> {
  switch (to.kind) {
    case 'room':
      return queries.room.findFirst({ where: { id: to.roomId, leftAt: null } });
    case 'person':
      return queries.room.findFirst({
        where: { personId: to.personId, leftAt: null },
        orderBy: [{ usedAt: 'desc' }, { id: 'desc' }],
      });
  }
}

function zoneOfPerson({ grants }: Person): Zone {
  return grants[0]?.scope.zone ?? everywhere;
}

async function unaskedOf(queries: Queries, personId: string) {
  const row = await queries.person.findUniqueOrThrow({ where: { id: personId } });

  return { quietFrom: row.quietFrom, quietTo: row.quietTo, weeklyMost: row.weeklyBudget };
}
