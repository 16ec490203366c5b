import type { DayMark } from '../core/day-mark.js';
import type { KeyFigures, Records } from '../core/ports.js';
import {
  defaultSettings,
  nameKey,
  type NetworkSettings,
  type PlannedSpan,
  type Scope,
} from '../core/structure.js';
import type { Vocabulary } from '../core/vocabulary/activity-type.js';
import { templateVocabulary } from '../core/vocabulary/template.js';

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
}

export async function knownStructure(records: Records, networkName: string): Promise<KnownStructure> {
  const networks = await records.structure.networks();
  const network = networks.find(({ name }) => nameKey(name) === nameKey(networkName));

  return network ? structureOf(records, network) : nothingKnown;
}

export async function structureOf(records: Records, network: Scope): Promise<KnownStructure> {
  const { structure, dayMarks } = records;
  const scopes = await structure.within(network.id);
  const centreScopes = scopes.filter(({ kind }) => kind === 'centre');
  const centres: KnownCentre[] = [];
  const keyFigures: KeyFigures[] = [];
  for (const scope of centreScopes) {
    const [planned, holidays] = [await structure.planned(scope.id), await structure.holidays(scope.id)];
    centres.push({ scope, planned, holidays });
  }
  for (const { id } of scopes) keyFigures.push(...(await structure.keyFigures(id)));
  const centreIds = centreScopes.map(({ id }) => id);

  return {
    network,
    scopes,
    settings: await structure.settings(network.id),
    vocabulary: await structure.vocabulary(network.id),
    centres,
    dayMarks: await dayMarks.between(centreIds, '0000-01-01', '9999-12-31'),
    keyFigures,
  };
}

const nothingKnown: KnownStructure = {
  network: undefined,
  scopes: [],
  settings: defaultSettings,
  vocabulary: templateVocabulary,
  centres: [],
  dayMarks: [],
  keyFigures: [],
};
