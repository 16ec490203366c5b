import type { ChatDirectory } from '../core/chat-history.js';
import type { Connection } from './connection.js';
import { findPeople } from './people/find-people.js';
import { roomsFrom } from './rooms/room-row.js';

const platform = 'browser';
const { compare } = new Intl.Collator('en', { numeric: true });

export function chatDirectory({ queries }: Connection): ChatDirectory {
  return {
    async people() {
      const identities = await queries.chatIdentity.findMany({ where: { platform } });
      const found = await findPeople(queries, { identities: { some: { platform } }, forgottenAt: null });
      const people = new Map(found.map((person) => [person.id, person]));

      return identities
        .flatMap(({ userId, personId }) => {
          const person = people.get(personId);

          return person ? [{ ...person, userId }] : [];
        })
        .sort((a, b) => compare(a.displayName, b.displayName) || compare(a.userId, b.userId));
    },

    async groupRooms() {
      const rows = await queries.room.findMany({ where: { platform, kind: 'group', leftAt: null } });
      const rooms = await roomsFrom(queries, rows);

      return [...rooms].sort((a, b) => compare(a.title, b.title) || compare(a.address, b.address));
    },
  };
}
