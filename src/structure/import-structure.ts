import type { Records, Store } from '../core/ports.js';
import { readStructureFile } from '../core/structure-file/read-structure-file.js';
import type { StructureFile, StructureProblem } from '../core/structure-file/structure-file.js';
import { knownStructure, type KnownStructure } from './known-structure.js';
import { planCentres } from './plan-centres.js';
import { planDayMarks } from './plan-day-marks.js';
import { planKeyFigures } from './plan-key-figures.js';
import { planPlaces, type PlanContext } from './plan-places.js';
import { planVocabulary } from './plan-vocabulary.js';
import { step, type StructureLine, type StructureStep } from './steps.js';

export interface ImportOptions extends PlanContext {
  /** Says what would happen and keeps nothing. */
  readonly dryRun: boolean;
}

export type StructureImported =
  | { readonly kind: 'refused'; readonly problems: readonly StructureProblem[] }
  | {
      readonly kind: 'imported' | 'checked';
      readonly networkId: string;
      readonly added: readonly StructureLine[];
      readonly changed: readonly StructureLine[];
      readonly unchanged: readonly StructureLine[];
      /** Paths of fields that mean nothing in such a file. */
      readonly ignored: readonly string[];
    };

/** Makes a network what the file says: adds what is missing, changes what differs, removes nothing; all of it or nothing. */
export async function importStructure(
  store: Store,
  json: unknown,
  options: ImportOptions,
): Promise<StructureImported> {
  const read = readStructureFile(json);
  if (read.kind === 'unsound') return { kind: 'refused', problems: read.problems };

  return store.transact(async (records) => {
    const known = await knownStructure(records, read.file.network);
    const { networkId, steps, problems } = planImport(read.file, known, options);
    if (problems.length > 0) return { kind: 'refused', problems };
    if (!options.dryRun) await takeAll(records, steps);

    return {
      kind: options.dryRun ? 'checked' : 'imported',
      networkId,
      added: linesOf(steps, 'added'),
      changed: linesOf(steps, 'changed'),
      unchanged: linesOf(steps, 'unchanged'),
      ignored: read.ignored,
    };
  });
}

function planImport(
  file: StructureFile,
  known: KnownStructure,
  context: PlanContext,
): {
  readonly networkId: string;
  readonly steps: readonly StructureStep[];
  readonly problems: readonly StructureProblem[];
} {
  const { places, steps } = planPlaces(file, known, context);
  const networkId = places.find(({ kind }) => kind === 'network')?.id ?? '';
  const vocabulary = planVocabulary(file, known.vocabulary, networkId);
  const dayMarks = planDayMarks(file, known, places, context);
  const keyFigures = planKeyFigures(file, known, places);

  return {
    networkId,
    steps: [
      ...steps,
      ...planSettings(file, known, networkId),
      ...vocabulary.steps,
      ...planCentres(file, known, places, context),
      ...dayMarks.steps,
      ...keyFigures.steps,
    ],
    problems: [...vocabulary.problems, ...dayMarks.problems, ...keyFigures.problems],
  };
}

function planSettings(
  { network, ageBands, smallCell, minimumAge }: StructureFile,
  { network: known, settings }: KnownStructure,
  networkId: string,
): readonly StructureStep[] {
  if (ageBands === null && smallCell === null && minimumAge === null) return [];
  const is = {
    ageBands: ageBands ?? settings.ageBands,
    smallCell: smallCell ?? settings.smallCell,
    minimumAge: minimumAge ?? settings.minimumAge,
  };
  const was = { ageBands: settings.ageBands, smallCell: settings.smallCell, minimumAge: settings.minimumAge };

  return [
    step('settings', network, { was: known && was, is }, (records) =>
      records.structure.setSettings(networkId, is),
    ),
  ];
}

/** One after the other: a centre comes after its municipality, and its days after it. */
async function takeAll(records: Records, steps: readonly StructureStep[]): Promise<void> {
  for (const { take } of steps) await take(records);
}

function linesOf(steps: readonly StructureStep[], of: StructureLine['act']): readonly StructureLine[] {
  return steps.filter(({ act }) => act === of).map(({ act, part, of: name }) => ({ act, part, of: name }));
}
