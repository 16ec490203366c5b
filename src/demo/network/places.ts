import type { NewActivity } from '../../core/ports/activity-records.js';
import type { NewScope } from '../../core/ports/structure-records.js';
import { chanceFrom, pickWeighted, type Chance, type Weighted } from '../chance.js';
import { newIdFrom } from '../ids.js';
import { demoCentres, type DemoCentre } from './centres.js';
import { demoNetwork, demoPeople } from './people.js';

type Writer = Pick<NewActivity, 'loggedById' | 'loggedByLabel'>;

/** Where everything of the demo is and who writes there. */
export interface DemoPlaces {
  readonly networkId: string;
  /** Networks, then municipalities, then centres. */
  readonly scopes: readonly NewScope[];
  readonly centreId: (name: string) => string;
  readonly scopeId: (kind: NewScope['kind'], name: string) => string;
  readonly personId: (userId: string) => string;
  /** One of the demo's people, else the name that stands for a colleague who has no account. */
  readonly writerAt: (centre: DemoCentre, chance: Chance) => Writer;
}

export const begunAt = new Date('2019-12-02T09:00:00Z');

/** The network goes by this name until all of it is there. */
export const unfinishedName = `${demoNetwork.name} (se še nalaga)`;

export function demoPlaces(seed: string, newId?: () => string): DemoPlaces {
  const draw = newIdFrom(chanceFrom('place', seed));
  const idOf = (): string => newId?.() ?? draw(begunAt);
  const network: NewScope = {
    ...place('network', unfinishedName, idOf(), null),
    networkId: '',
    language: demoNetwork.language,
    zone: demoNetwork.zone,
  };
  const networkId = network.id;
  const municipalities = [...new Set(demoCentres.map(({ municipality }) => municipality))].map(
    (name): NewScope => ({ ...place('municipality', name, idOf(), networkId), networkId }),
  );
  const centres = demoCentres.map(({ name, municipality }): NewScope => {
    const parentId = known(municipalities.find((each) => each.name === municipality)?.id, municipality);

    return { ...place('centre', name, idOf(), parentId), networkId };
  });
  const scopes = [{ ...network, networkId }, ...municipalities, ...centres];
  const scopeIds = new Map(scopes.map(({ kind, name, id }) => [`${kind}:${name}`, id]));
  const personIds = new Map(demoPeople.map(({ userId }) => [userId, idOf()]));

  const personId = (userId: string): string => known(personIds.get(userId), userId);

  return {
    networkId,
    scopes,
    centreId: (name) => known(scopeIds.get(`centre:${name}`), name),
    scopeId: (kind, name) => (kind === 'network' ? networkId : known(scopeIds.get(`${kind}:${name}`), name)),
    personId,
    writerAt: (centre, chance) => writerAt(centre, chance, personId),
  };
}

function writerAt(
  { name, writer }: DemoCentre,
  chance: Chance,
  personId: (userId: string) => string,
): Writer {
  const [first, ...others] = demoPeople
    .filter(({ at, writes }) => at.name === name && writes > 0)
    .map(({ userId, writes }): Weighted<string> => [userId, writes]);
  if (first === undefined) return { loggedById: null, loggedByLabel: writer };

  return { loggedById: personId(pickWeighted(chance, [first, ...others])), loggedByLabel: null };
}

function place(
  kind: NewScope['kind'],
  name: string,
  id: string,
  parentId: string | null,
): Omit<NewScope, 'networkId'> {
  return { id, kind, parentId, name, language: null, zone: null, createdAt: begunAt };
}

function known(id: string | undefined, name: string): string {
  if (id === undefined) throw new Error(`The demo has nothing called ${name}.`);

  return id;
}
