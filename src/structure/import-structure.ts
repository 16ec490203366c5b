import type { Records, Store } from '../core/ports.js';
import { readStructureFile } from '../core/structure-file/read-structure-file.js';
import type { StructureProblem } from '../core/structure-file/structure-file.js';
import { knownStructure } from '../core/structure-plan/known-structure.js';
import type { PlanContext } from '../core/structure-plan/plan-places.js';
import { planStructure } from '../core/structure-plan/plan-structure.js';
import type { StructureLine, StructureStep } from '../core/structure-plan/steps.js';
import { takeSteps } from '../core/structure-plan/take-steps.js';

export interface ImportOptions extends PlanContext {
  /** Says what would happen and keeps nothing. */
  readonly dryRun: boolean;
  /** Who does it, for the audit; an operator where it is left out. */
  readonly byId?: string;
  /** Called in the transaction in which all of it was taken in. */
  readonly noteImported?: (imported: StructureTaken, records: Records) => Promise<void>;
}

export type StructureTaken = Exclude<StructureImported, { readonly kind: 'refused' }>;

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
    const { networkId, steps, problems } = planStructure(read.file, known, options);
    if (problems.length > 0) return { kind: 'refused', problems };
    const imported: StructureTaken = {
      kind: options.dryRun ? 'checked' : 'imported',
      networkId,
      added: linesOf(steps, 'added'),
      changed: linesOf(steps, 'changed'),
      unchanged: linesOf(steps, 'unchanged'),
      ignored: read.ignored,
    };
    if (options.dryRun) return imported;

    await takeSteps(steps, networkId, { ...options, byId: options.byId ?? null }, records);
    await options.noteImported?.(imported, records);
    return imported;
  });
}

function linesOf(steps: readonly StructureStep[], of: StructureLine['act']): readonly StructureLine[] {
  return steps.filter(({ act }) => act === of).map(({ act, part, of: name }) => ({ act, part, of: name }));
}
