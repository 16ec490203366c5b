import { addDays } from 'date-fns';
import type { MemberDesk } from '../../command.js';
import type { Fact } from '../../facts.js';
import type { FileGiven } from '../../inbound.js';
import { largestFileIn } from '../../largest-file.js';
import type { Refusal } from '../../refusals.js';
import { networkFor } from './network-for.js';

/** Plain JSON of what is to be read or taken in. */
export interface ImportParams {
  readonly fileId: string;
  readonly scopeId: string;
}

/** Keeps the file that came with the command for a day, and has it read: nothing of it is taken in yet. */
export async function beginImport(desk: MemberDesk): Promise<readonly Fact[]> {
  const { file, person, room, files, chance, now } = desk;
  const scope = networkFor(desk);
  if ('reason' in scope) return refused(scope);
  if (!file) return refused({ reason: 'import-no-file', where: room.platform });
  const content = contentOf(file, largestFileIn[room.platform]);
  if ('reason' in content) return refused(content);

  const id = chance.newId();
  const { name, mediaType } = content;
  await files.keep(
    {
      ...{ id, name, mediaType, personId: person.id, scopeId: scope.id },
      ...{ keptAt: now, expiresAt: addDays(now, 1) },
    },
    pieceOf(content.content),
  );

  const params: ImportParams = { fileId: id, scopeId: scope.id };
  const begun = await desk.begin({ kind: 'import-check', params });
  return begun ? [begun] : [];
}

function contentOf(
  file: FileGiven,
  most: number,
): (Omit<FileGiven, 'content'> & { readonly content: Uint8Array }) | Refusal {
  if (file.bytes > most) return { reason: 'import-too-big', most: Math.floor(most / 1_000_000) };
  if (!file.content) return { reason: 'import-not-fetched' };

  return { ...file, content: file.content };
}

async function* pieceOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
