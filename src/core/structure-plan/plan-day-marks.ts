import type { DayMark } from '../day-mark.js';
import { readMoment } from '../moment.js';
import type { DayMarkInFile, StructureFile, StructureProblem } from '../structure-file/structure-file.js';
import { findPlace } from './find-place.js';
import type { KnownStructure } from './known-structure.js';
import type { Place, PlanContext } from './plan-places.js';
import { unchanged, type StructureStep } from './steps.js';

/** Marks that are not there yet. One without a time is there when any like it is. */
export function planDayMarks(
  { dayMarks }: StructureFile,
  known: KnownStructure,
  places: readonly Place[],
  context: PlanContext,
): { readonly steps: readonly StructureStep[]; readonly problems: readonly StructureProblem[] } {
  const there = new Set(known.dayMarks.flatMap((mark) => [keyOf(mark, null), keyOf(mark, mark.loggedAt)]));
  const added: DayMark[] = [];
  const steps: StructureStep[] = [];
  const problems: StructureProblem[] = [];

  for (const said of dayMarks) {
    const found = findPlace(places, said.centre, said.municipality, ['centre']);
    if (found.kind !== 'found') {
      const reason = found.kind === 'none' ? 'unknown-centre' : 'fits-several';
      problems.push({ path: `${said.path}.centre`, reason });
      continue;
    }
    const at = said.loggedAt === null ? null : readMoment(said.loggedAt, found.place.zone);
    const mark = markFrom(said, found.place.id, at ?? context.now, context.newId());
    const of = `${found.place.name}, ${said.date}`;
    if (there.has(keyOf(mark, at))) {
      steps.push(unchanged('day mark', of));
      continue;
    }
    there.add(keyOf(mark, null)).add(keyOf(mark, mark.loggedAt));
    added.push(mark);
    steps.push({ ...unchanged('day mark', of), act: 'added' });
  }

  return { steps: addedAtOnce(steps, added), problems };
}

/** One writing for all marks, taken with the first of the steps. */
function addedAtOnce(steps: readonly StructureStep[], marks: readonly DayMark[]): readonly StructureStep[] {
  const [first, ...others] = steps;
  if (first === undefined || marks.length === 0) return steps;

  return [{ ...first, take: (records) => records.dayMarks.addMany(marks) }, ...others];
}

function markFrom(said: DayMarkInFile, centreId: string, loggedAt: Date, id: string): DayMark {
  const { date, state, from, to, reason } = said;

  return { centreId, id, date, state, from, to, reason, loggedAt, loggedById: null, takenBackAt: null };
}

function keyOf({ centreId, date, state, from, to, reason }: DayMark, at: Date | null): string {
  return JSON.stringify([centreId, date, state, from, to, reason, at?.getTime() ?? null]);
}
