import type { MemberDesk } from '../command.js';
import { may } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';
import type { CentreInFile } from '../structure-file/structure-file.js';
import type { KnownStructure } from '../structure-plan/known-structure.js';
import type { SetupSaid } from './file-of-parts.js';

/** Whether a message is only about the room, days and holidays of centres that the person leads. */
export function reachesOnly({ file, rename }: SetupSaid, known: KnownStructure, desk: MemberDesk): boolean {
  const { types, municipalities, holidays, language, zone } = file;
  if (rename !== null || language !== null || zone !== null) return false;
  if (types.length + municipalities.length + holidays.length > 0) return false;

  return file.centres.every((centre) => {
    const there = known.scopes.find((scope) => isCentre(scope, centre, known.scopes));
    const isManner = centre.language !== null || centre.zone !== null;

    return there !== undefined && !isManner && may(desk.person.grants, 'set up the centre', there);
  });
}

function isCentre(scope: Scope, { name, municipality }: CentreInFile, scopes: readonly Scope[]): boolean {
  const within = scopes.find(({ id }) => id === scope.municipalityId)?.name ?? '';

  return (
    scope.kind === 'centre' &&
    nameKey(scope.name) === nameKey(name) &&
    nameKey(within) === nameKey(municipality)
  );
}
