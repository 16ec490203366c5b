import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { showActs } from '../show-act.js';
import { roomLinked } from './converse.js';
import type { SetupPart } from './part.js';
import { takeParts } from './take-parts.js';

/** Writes what a message says and tells what became of it. */
export async function setUp(parts: readonly SetupPart[], desk: MemberDesk): Promise<readonly Fact[]> {
  const taken = await takeParts(parts, desk);
  if ('refused' in taken) return [{ kind: 'refused', because: taken.refused }];

  const told = roomLinked(taken.linked, desk);
  const notes = taken.notes.filter(({ act }) => act !== 'room-linked');
  return notes.length > 0 || told.length === 0
    ? [{ kind: 'set-up', acts: await showActs(notes, desk) }, ...told]
    : told;
}
