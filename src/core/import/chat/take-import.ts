import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { Refusal } from '../../refusals.js';
import type { ImportParams } from './begin-import.js';
import { networkFor } from './network-for.js';

/** `go:FILE:SKIPPED` takes the file in, once only; `no:FILE` leaves it. */
export async function takeImport(
  [wish, fileId = '', skipped = '0']: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { files, person, now } = desk;
  const file = await files.find(fileId, now);
  if (!file) return refused({ reason: 'import-over' });
  if (file.personId !== person.id) return refused({ reason: 'question-of-another' });
  if (wish === 'no') {
    await files.forget(fileId);
    return [{ kind: 'import-left' }];
  }

  const scope = networkFor(desk);
  if ('reason' in scope) return refused(scope);

  const params: ImportParams = { fileId, scopeId: scope.id, skipped: Number(skipped) };
  const begun = await desk.begin({ kind: 'import', params, key: `import:${fileId}` });
  return begun ? [{ ...begun, replaces: true }] : refused({ reason: 'import-begun' });
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
