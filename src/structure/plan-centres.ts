import type { PlannedSpan } from '../core/structure.js';
import type { CentreInFile, StructureFile } from '../core/structure-file/structure-file.js';
import { findPlace } from './find-place.js';
import type { KnownCentre, KnownStructure } from './known-structure.js';
import type { Place, PlanContext } from './plan-places.js';
import { step, unchanged, type StructureStep } from './steps.js';

/** Opening days and holidays. The file's spans take the place of the stored ones; its holidays are added to them. */
export function planCentres(
  { centres }: StructureFile,
  known: KnownStructure,
  places: readonly Place[],
  context: PlanContext,
): readonly StructureStep[] {
  return centres.flatMap((said) => {
    const found = findPlace(places, said.name, said.municipality, ['centre']);
    if (found.kind !== 'found') return [];
    const was = known.centres.find(({ scope }) => scope.id === found.place.id);

    return [...planDays(said, was, found.place, context), ...planHolidays(said, was, found.place)];
  });
}

function planDays(
  { planned }: CentreInFile,
  was: KnownCentre | undefined,
  { id, name }: Place,
  { newId }: PlanContext,
): readonly StructureStep[] {
  if (planned === null) return [];

  return [
    step('planned days', name, { was: was && inOrder(was.planned), is: inOrder(planned) }, (records) =>
      records.structure.setPlanned(
        id,
        planned.map((span) => ({ ...span, id: newId() })),
      ),
    ),
  ];
}

function planHolidays(
  { holidays }: CentreInFile,
  was: KnownCentre | undefined,
  { id, name }: Place,
): readonly StructureStep[] {
  if (holidays.length === 0) return [];
  const missing = holidays.filter((date) => !was?.holidays.includes(date));
  if (missing.length === 0) return [unchanged('holidays', name)];
  const act = was?.holidays.length ? 'changed' : 'added';

  return [{ act, part: 'holidays', of: name, take: (records) => records.structure.addHolidays(id, missing) }];
}

function inOrder(spans: readonly PlannedSpan[]): readonly string[] {
  return spans.map(({ from, to, weekdays }) => JSON.stringify([from, to, [...weekdays].sort()])).sort();
}
