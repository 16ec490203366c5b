import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { KeptFile } from '../../ports/kept-files.js';
import type { Refusal } from '../../refusals.js';
import { may } from '../../rights.js';
import type { ImportParams } from './begin-import.js';

/** `go:FILE` takes the file in, once only; `no:FILE` leaves it, unless it is taken in already. */
export async function takeImport(
  [wish, fileId = '']: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { files, jobs, person, now } = desk;
  const file = await files.find(fileId, now);
  if (file && file.personId !== person.id) return refused({ reason: 'question-of-another' });

  const begun = await jobs.stage(keyOf(fileId));
  if (begun) return refused({ reason: begun === 'over' ? 'import-ended' : 'import-begun' });
  if (!file) return refused({ reason: 'import-over' });
  if (wish !== 'no') return take(file, desk);

  await files.forget(fileId);
  return [{ kind: 'import-left' }];
}

/** Into the place that it was checked for, whatever became of its giver's rooms and roles since. */
async function take({ id: fileId, scopeId }: KeptFile, desk: MemberDesk): Promise<readonly Fact[]> {
  const scope = await desk.structure.scope(scopeId ?? '');
  if (!scope) return refused({ reason: 'import-over' });
  if (!may(desk.person.grants, 'import entries', scope)) {
    return refused({ reason: 'no-right', command: 'import' });
  }

  const params: ImportParams = { fileId, scopeId: scope.id };
  const begun = await desk.begin({ kind: 'import', params, key: keyOf(fileId) });
  return begun ? [{ ...begun, replaces: true }] : refused({ reason: 'import-begun' });
}

function keyOf(fileId: string): string {
  return `import:${fileId}`;
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
