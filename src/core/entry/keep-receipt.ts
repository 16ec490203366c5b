import type { ActivityRef } from '../activity.js';
import type { MemberDesk } from '../command.js';
import { newCode } from '../receipt-code.js';
import { shownEntry } from '../standing/shown-entry.js';

/** A receipt that all in a group see is drawn anew whenever its entry changes, wherever that happens. Answers the slot it has. */
export async function keepReceipt(
  ref: ActivityRef,
  slot: string | null,
  { room, person, standing, chance, now }: MemberDesk,
): Promise<string | null> {
  if (room.kind !== 'group') return slot;
  const kept = slot ?? newCode(() => chance.random(), 10);
  await standing.keep({ ...shownEntry(ref), roomId: room.id, slot: kept, language: person.language }, now);

  return kept;
}
