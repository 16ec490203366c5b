import type { Store } from '../ports.js';
import type { CentreInFile } from '../structure-file/structure-file.js';
import { emptyFile } from '../structure-file/structure-file.js';
import { placesOf } from '../structure-plan/known-structure.js';
import type { Place } from '../structure-plan/plan-places.js';
import { planStructure } from '../structure-plan/plan-structure.js';
import { takeSteps } from '../structure-plan/take-steps.js';
import { nameKey, type Scope } from '../structure.js';
import type { ImportOptions } from './import-options.js';
import type { RowCells } from './row-cells.js';

/** The places that rows name and that are not there yet; a dry run only imagines them. */
export async function createPlaces(
  rows: readonly RowCells[],
  scopes: readonly Scope[],
  options: ImportOptions,
  store: Store,
): Promise<readonly Scope[]> {
  const centres = newCentres(rows, scopes);
  const network = scopes.find(({ kind }) => kind === 'network');
  if (!options.createStructure || centres.length === 0 || !network) return scopes;
  const { now, byId, chance } = options;
  const newId = () => chance.newId();

  return store.transact(async (records) => {
    const known = await placesOf(records, network);
    const { networkId, steps, places } = planStructure({ ...emptyFile(network.name), centres }, known, {
      now,
      newId,
    });
    if (!options.dryRun) {
      await takeSteps(steps, networkId, { byId, now, newId }, records);
      return records.structure.within(network.id);
    }

    return [
      ...scopes,
      ...places.filter(({ stored }) => !stored).map((place) => imagined(place, places, network)),
    ];
  });
}

function imagined(place: Place, places: readonly Place[], network: Scope): Scope {
  const { id, kind, name, within } = place;
  const municipality = places.find((other) => other.kind === 'municipality' && other.name === within);

  return {
    ...network,
    id,
    kind,
    name,
    municipalityId: kind === 'municipality' ? id : (municipality?.id ?? null),
  };
}

function newCentres(rows: readonly RowCells[], scopes: readonly Scope[]): readonly CentreInFile[] {
  const names = new Map(scopes.map(({ id, name }) => [id, name]));
  const keyOf = (municipality: string, centre: string) => `${nameKey(municipality)}\n${nameKey(centre)}`;
  const known = new Set(
    scopes
      .filter(({ kind }) => kind === 'centre')
      .map(({ name, municipalityId }) => keyOf(names.get(municipalityId ?? '') ?? '', name)),
  );
  const found: CentreInFile[] = [];

  for (const cells of rows) {
    const name = cells('centre');
    const municipality = cells('municipality');
    const key = keyOf(municipality, name);
    if (name === '' || municipality === '' || known.has(key)) continue;

    known.add(key);
    found.push({ name, municipality, zone: null, language: null, planned: null, holidays: [], path: name });
  }

  return found;
}
