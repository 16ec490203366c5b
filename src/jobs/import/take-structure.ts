import { z } from 'zod';
import type { ImportFact, PartsTold } from '../../core/import/chat/import-facts.js';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import { nameKey } from '../../core/structure.js';
import { importStructure, type StructureTaken } from '../../structure/import-structure.js';
import type { GivenFile } from './given-file.js';

const structureReached = z.object({
  parts: z.object({ added: z.number(), changed: z.number(), unchanged: z.number() }),
});

/**
 * Makes the network what the file says, or says what would become of it. Only the admin's own network. What was taken in
 * before it was broken off is told as it was.
 */
export async function takeStructure(
  json: unknown,
  { file, scope }: GivenFile,
  dryRun: boolean,
  { job, store, person, chance, now }: JobDesk,
): Promise<ImportFact> {
  const { name, id: fileId } = file;
  const reached = structureReached.safeParse(job.reached).data;
  if (reached) return { kind: 'structure-done', name, parts: reached.parts };

  const named = typeof json === 'object' && json !== null && 'network' in json ? json.network : undefined;
  if (typeof named === 'string' && nameKey(named) !== nameKey(scope.name)) {
    return { kind: 'structure-refused', name, problems: [{ path: '$.network', reason: 'unknown-scope' }] };
  }

  const imported = await importStructure(store, json, {
    dryRun,
    now: now(),
    newId: () => chance.newId(),
    byId: person.id,
    noteImported: (taken, { jobs }) => jobs.reached(job.id, { parts: partsOf(taken) }),
  });
  if (imported.kind === 'refused') {
    return { kind: 'structure-refused', name, problems: imported.problems.slice(0, 10) };
  }

  const parts = partsOf(imported);
  return dryRun
    ? { kind: 'structure-checked', fileId, name, parts }
    : { kind: 'structure-done', name, parts };
}

function partsOf({ added, changed, unchanged }: StructureTaken): PartsTold {
  return { added: added.length, changed: changed.length, unchanged: unchanged.length };
}
