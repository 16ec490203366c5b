import type { PeopleRecords } from '../core/ports/people-records.js';
import type { Connection } from './connection.js';
import { addIdentity } from './people/add-identity.js';
import { forget } from './people/forget.js';
import { runsAlone } from './people/runs-alone.js';
import { storedAbout } from './people/stored-about.js';
import { findPeople } from './people/find-people.js';
import { endRole, rolesHeldAt } from './people/held-roles.js';

export function peopleRecords({ queries, atomically }: Connection): PeopleRecords {
  return {
    async byIdentity({ platform, userId }) {
      const [person] = await findPeople(queries, { identities: { some: { platform, userId } } });

      return person;
    },

    async byId(personId) {
      const [person] = await findPeople(queries, { id: personId });

      return person;
    },

    async add({ id, displayName, language, identity, createdAt }) {
      const { platform, userId } = identity;
      await atomically((open) =>
        open.person.create({
          data: {
            id,
            displayName,
            language,
            createdAt,
            identities: { create: { platform, userId, linkedAt: createdAt } },
          },
        }),
      );

      return { id, displayName, language, grants: [] };
    },

    async grant(grant) {
      await atomically((open) => open.roleGrant.create({ data: grant }));
    },

    heldAt: (scopeIds) => rolesHeldAt(queries, scopeIds),
    endRole: (grantId, by, at) => atomically((open) => endRole(open, grantId, by, at)),

    async settleFounders(networkId) {
      await atomically((open) =>
        open.roleGrant.updateMany({ where: { scopeId: null, endedAt: null }, data: { scopeId: networkId } }),
      );
    },

    async setLanguage(personId, language) {
      await atomically((open) => open.person.update({ where: { id: personId }, data: { language } }));
    },

    async unasked(personId) {
      const row = await queries.person.findUniqueOrThrow({ where: { id: personId } });

      return { quietFrom: row.quietFrom, quietTo: row.quietTo, weeklyMost: row.weeklyBudget };
    },

    async setUnasked(personId, { weeklyMost, ...quiet }) {
      const data = { ...quiet, ...(weeklyMost !== undefined && { weeklyBudget: weeklyMost }) };
      await atomically((open) => open.person.update({ where: { id: personId }, data }));
    },

    addIdentity: (personId, identity, at) => atomically((open) => addIdentity(open, personId, identity, at)),

    storedAbout: (personId) => storedAbout(queries, personId),
    runsAlone: (personId) => runsAlone(queries, personId),
    forget: (personId, leaving) => atomically((open) => forget(open, personId, leaving)),

    async names(personIds) {
      const rows = await queries.person.findMany({
        where: { id: { in: [...personIds] }, forgottenAt: null },
        select: { id: true, displayName: true },
      });

      return new Map(rows.map(({ id, displayName }) => [id, displayName]));
    },
  };
}
