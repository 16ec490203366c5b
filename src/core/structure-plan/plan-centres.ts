import type { AuditDetail } from '../audit.js';
import type { LocalDate } from '../calendar.js';
import type { PlannedSpan } from '../ports.js';
import type { CentreInFile, StructureFile } from '../structure-file/structure-file.js';
import { findPlace } from './find-place.js';
import type { KnownCentre, KnownStructure } from './known-structure.js';
import type { Place, PlanContext } from './plan-places.js';
import { noteOf, step, unchanged, type StructureStep } from './steps.js';

/** Days off in the whole network: the file's are added to the stored ones. */
export function planNetworkHolidays(
  { holidays }: StructureFile,
  known: KnownStructure,
  places: readonly Place[],
): readonly StructureStep[] {
  const network = places.find(({ kind }) => kind === 'network');

  return network ? addHolidays(holidays, known.networkHolidays, network) : [];
}

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

    return [
      ...planDays(said, was, found.place, context),
      ...addHolidays(said.holidays, was?.holidays ?? [], found.place),
    ];
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
    step(
      'planned days',
      name,
      { was: was && inOrder(was.planned), is: inOrder(planned) },
      (records) =>
        records.structure.setPlanned(
          id,
          planned.map((span) => ({ ...span, id: newId() })),
        ),
      noteOf('days-planned', id, was?.planned.length ? weekdaysOf(was.planned) : null, weekdaysOf(planned)),
    ),
  ];
}

function addHolidays(
  holidays: readonly LocalDate[],
  there: readonly LocalDate[],
  { id, name }: Place,
): readonly StructureStep[] {
  if (holidays.length === 0) return [];
  const missing = holidays.filter((date) => !there.includes(date));
  if (missing.length === 0) return [unchanged('holidays', name)];
  const act = there.length > 0 ? 'changed' : 'added';

  return [
    {
      act,
      part: 'holidays',
      of: name,
      take: (records) => records.structure.addHolidays(id, missing),
      note: noteOf('holidays-added', id, null, { dates: missing }),
    },
  ];
}

function weekdaysOf(spans: readonly PlannedSpan[]): AuditDetail {
  return { weekdays: [...new Set(spans.flatMap(({ weekdays }) => weekdays))].sort() };
}

function inOrder(spans: readonly PlannedSpan[]): readonly string[] {
  return spans.map(({ from, to, weekdays }) => JSON.stringify([from, to, [...weekdays].sort()])).sort();
}
