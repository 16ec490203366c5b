import type { KeyFigures } from '../ports/structure-records.js';
import type { StructureFile, StructureProblem } from '../structure-file/structure-file.js';
import { findPlace } from './find-place.js';
import type { KnownStructure } from './known-structure.js';
import type { Place } from './plan-places.js';
import { noteOf, step, type StructureStep } from './steps.js';

/** Yearly figures of a scope; what the file leaves out of a year stays. */
export function planKeyFigures(
  { keyFigures }: StructureFile,
  known: KnownStructure,
  places: readonly Place[],
): { readonly steps: readonly StructureStep[]; readonly problems: readonly StructureProblem[] } {
  const steps: StructureStep[] = [];
  const problems: StructureProblem[] = [];
  const seen = new Set<string>();

  for (const { path, scope, municipality, year, netCostCents, youngResidents } of keyFigures) {
    const found = findPlace(places, scope, municipality);
    if (found.kind !== 'found') {
      problems.push({
        path: `${path}.scope`,
        reason: found.kind === 'none' ? 'unknown-scope' : 'fits-several',
      });
      continue;
    }
    const { id, name } = found.place;
    if (seen.has(`${id} ${year}`)) problems.push({ path, reason: 'twice' });
    seen.add(`${id} ${year}`);
    const was = known.keyFigures.find((each) => each.scopeId === id && each.year === year);
    const is: KeyFigures = {
      scopeId: id,
      year,
      netCostCents: netCostCents ?? was?.netCostCents ?? null,
      youngResidents: youngResidents ?? was?.youngResidents ?? null,
    };
    steps.push(
      step(
        'key figures',
        `${name}, ${year}`,
        { was: was && inOrder(was), is: inOrder(is) },
        (records) => records.structure.putKeyFigures(is),
        noteOf('key-figures-set', id, null, { name: String(year) }),
      ),
    );
  }

  return { steps, problems };
}

function inOrder({ netCostCents, youngResidents }: KeyFigures): unknown {
  return [netCostCents, youngResidents];
}
