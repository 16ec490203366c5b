import type { LocalDate } from '../calendar.js';
import type { DayMark } from '../day-mark.js';
import type { KeyFigures } from '../ports/structure-records.js';
import type { Records } from '../ports.js';
import {
  defaultSettings,
  nameKey,
  type NetworkSettings,
  type PlannedSpan,
  type Scope,
} from '../structure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import { templateVocabulary } from '../vocabulary/template.js';

/** A centre as it is stored. */
export interface KnownCentre {
  readonly scope: Scope;
  readonly planned: readonly PlannedSpan[];
  readonly holidays: readonly string[];
}

/** A network with everything that a structure file can say of it. */
export interface KnownStructure {
  /** Undefined before there is such a network. */
  readonly network: Scope | undefined;
  /** Networks, then municipalities, then centres, each by name. */
  readonly scopes: readonly Scope[];
  readonly settings: NetworkSettings;
  readonly vocabulary: Vocabulary;
  readonly centres: readonly KnownCentre[];
  readonly dayMarks: readonly DayMark[];
  readonly keyFigures: readonly KeyFigures[];
  readonly networkHolidays: readonly LocalDate[];
}

export async function knownStructure(records: Records, networkName: string): Promise<KnownStructure> {
  const networks = await records.structure.networks();
  const network = networks.find(({ name }) => nameKey(name) === nameKey(networkName));

  return network ? structureOf(records, network) : nothingKnown;
}

/** Everything. */
export async function structureOf(records: Records, network: Scope): Promise<KnownStructure> {
  const known = await placesOf(records, network);
  const centreIds = known.centres.map(({ scope }) => scope.id);
  const keyFigures: KeyFigures[] = [];
  for (const { id } of known.scopes) keyFigures.push(...(await records.structure.keyFigures(id)));
  const dayMarks = await records.dayMarks.between(centreIds, '0000-01-01', '9999-12-31');

  return { ...known, dayMarks, keyFigures };
}

/** The same without day marks, of which there are many, and key figures. */
export async function placesOf(records: Records, network: Scope): Promise<KnownStructure> {
  const { structure } = records;
  const scopes = await structure.within(network.id);
  const centres: KnownCentre[] = [];
  for (const scope of scopes.filter(({ kind }) => kind === 'centre')) {
    const [planned, holidays] = [await structure.planned(scope.id), await structure.holidays(scope.id)];
    centres.push({ scope, planned, holidays });
  }

  return {
    network,
    scopes,
    settings: await structure.settings(network.id),
    vocabulary: await structure.vocabulary(network.id),
    centres,
    dayMarks: [],
    keyFigures: [],
    networkHolidays: await structure.holidays(network.id),
  };
}

export const nothingKnown: KnownStructure = {
  network: undefined,
  scopes: [],
  settings: defaultSettings,
  vocabulary: templateVocabulary,
  centres: [],
  dayMarks: [],
  keyFigures: [],
  networkHolidays: [],
};
