import type { StructureRecords } from '../core/ports/structure-records.js';
import { nameKey } from '../core/structure.js';
import type { Connection, Queries } from './connection.js';
import { findScope, inReadingOrder, scopesWhere, scopesWithin } from './structure/find-scopes.js';
import { keyFiguresOf, putKeyFigures } from './structure/key-figures.js';
import { setSettings, settingsOf } from './structure/network-settings.js';
import { addHolidays, holidaysOf, plannedSpans, setPlanned } from './structure/opening-days.js';
import { forget, readOnce } from './structure/read-once.js';
import { putType, vocabularyOf } from './structure/vocabulary.js';

type Reading =
  | 'networks'
  | 'scope'
  | 'within'
  | 'named'
  | 'settings'
  | 'vocabulary'
  | 'planned'
  | 'holidays'
  | 'keyFigures';

export function structureRecords(connection: Connection): StructureRecords {
  return { ...reading(connection), ...writing(connection) };
}

function reading({ queries }: Connection): Pick<StructureRecords, Reading> {
  return {
    async networks() {
      return inReadingOrder(await scopesWhere(queries, { kind: 'network' }), 'en');
    },

    scope: (id) => findScope(queries, id),

    within: (scopeId) => readOnce(queries, `within ${scopeId}`, () => scopesWithin(queries, scopeId)),

    async named(name, kind, networkId) {
      const where = { nameKey: nameKey(name), ...(kind && { kind }), ...(networkId && { networkId }) };

      return inReadingOrder(await scopesWhere(queries, where), 'en');
    },

    settings: (networkId) => readOnce(queries, `settings ${networkId}`, () => settingsOf(queries, networkId)),
    vocabulary: (networkId) =>
      readOnce(queries, `vocabulary ${networkId}`, () => vocabularyOf(queries, networkId)),
    planned: (centreId) => plannedSpans(queries, centreId),
    holidays: (centreId) => holidaysOf(queries, centreId),
    keyFigures: (scopeId) => keyFiguresOf(queries, scopeId),
  };
}

function writing(connection: Connection): Omit<StructureRecords, Reading> {
  const atomically = <T>(work: (open: Queries) => Promise<T>) =>
    connection.atomically((open) => work(open).finally(() => forget(open)));

  async function setOnScope(
    id: string,
    columns: { name?: string; nameKey?: string; language?: string; zone?: string },
  ): Promise<void> {
    await atomically((open) => open.scope.update({ where: { id }, data: columns }));
  }

  return {
    add: (scope) =>
      atomically(async (open) => {
        await open.scope.create({ data: { ...scope, nameKey: nameKey(scope.name) } });
        const [added] = await scopesWhere(open, { id: scope.id });
        if (!added) throw new Error(`The scope ${scope.id} was added and is not there.`);

        return added;
      }),

    rename: (scopeId, name) => setOnScope(scopeId, { name, nameKey: nameKey(name) }),
    setLanguage: (scopeId, language) => setOnScope(scopeId, { language }),
    setZone: (scopeId, zone) => setOnScope(scopeId, { zone }),

    setSettings: (networkId, settings) => atomically((open) => setSettings(open, networkId, settings)),
    putType: (networkId, type) => atomically((open) => putType(open, networkId, type)),
    setPlanned: (centreId, spans) => atomically((open) => setPlanned(open, centreId, spans)),
    addHolidays: (scopeId, dates) => atomically((open) => addHolidays(open, scopeId, dates)),
    putKeyFigures: (figures) => atomically((open) => putKeyFigures(open, figures)),
  };
}
