import type { ImportFact } from '../../core/import/chat/import-facts.js';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import { nameKey } from '../../core/structure.js';
import { importStructure } from '../../structure/import-structure.js';
import type { GivenFile } from './given-file.js';

/** Makes the network what the file says, or says what would become of it. Only the admin's own network. */
export async function takeStructure(
  json: unknown,
  { file, scope }: GivenFile,
  dryRun: boolean,
  { store, person, chance, now }: JobDesk,
): Promise<ImportFact> {
  const { name, id: fileId } = file;
  const named = typeof json === 'object' && json !== null && 'network' in json ? json.network : undefined;
  if (typeof named === 'string' && nameKey(named) !== nameKey(scope.name)) {
    return { kind: 'structure-refused', name, problems: [{ path: '$.network', reason: 'unknown-scope' }] };
  }

  const imported = await importStructure(store, json, {
    dryRun,
    now: now(),
    newId: () => chance.newId(),
    byId: person.id,
  });
  if (imported.kind === 'refused') {
    return { kind: 'structure-refused', name, problems: imported.problems.slice(0, 10) };
  }

  const { added, changed, unchanged } = imported;
  const parts = { added: added.length, changed: changed.length, unchanged: unchanged.length };
  return dryRun
    ? { kind: 'structure-checked', fileId, name, parts }
    : { kind: 'structure-done', name, parts };
}
