import type { StructureFile, StructureProblem } from '../structure-file/structure-file.js';
import type { KnownStructure } from './known-structure.js';
import { planCentres, planNetworkHolidays } from './plan-centres.js';
import { planDayMarks } from './plan-day-marks.js';
import { planKeyFigures } from './plan-key-figures.js';
import { planPlaces, type Place, type PlanContext } from './plan-places.js';
import { planVocabulary } from './plan-vocabulary.js';
import { noteOf, step, type StructureStep } from './steps.js';

export interface StructurePlan {
  readonly networkId: string;
  /** As they will be. */
  readonly places: readonly Place[];
  readonly steps: readonly StructureStep[];
  /** With one of them, nothing of the plan is taken. */
  readonly problems: readonly StructureProblem[];
}

/** What it takes to make a network what the file says. */
export function planStructure(
  file: StructureFile,
  known: KnownStructure,
  context: PlanContext,
): StructurePlan {
  const { places, steps } = planPlaces(file, known, context);
  const networkId = places.find(({ kind }) => kind === 'network')?.id ?? '';
  const vocabulary = planVocabulary(file, known.vocabulary, networkId);
  const dayMarks = planDayMarks(file, known, places, context);
  const keyFigures = planKeyFigures(file, known, places);

  return {
    networkId,
    places,
    steps: [
      ...steps,
      ...planSettings(file, known, networkId),
      ...vocabulary.steps,
      ...planNetworkHolidays(file, known, places),
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
    step(
      'settings',
      network,
      { was: known && was, is },
      (records) => records.structure.setSettings(networkId, is),
      noteOf('settings-set', networkId, null, {}),
    ),
  ];
}
