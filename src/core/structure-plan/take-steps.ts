import type { AuditNote } from '../audit.js';
import type { Records } from '../ports.js';
import type { StructureStep } from './steps.js';

/** By whom, and when. */
export interface Acting {
  readonly byId: string | null;
  readonly now: Date;
  readonly newId: () => string;
}

/** One after the other: a centre comes after its municipality, and its days after it. What is changed is audited. */
export async function takeSteps(
  steps: readonly StructureStep[],
  networkId: string,
  acting: Acting,
  records: Records,
): Promise<void> {
  for (const { act, take, note } of steps) {
    await take(records);
    if (note && act !== 'unchanged') await audit(note, networkId, acting, records);
  }
}

/** Keeps who did what, with the act itself. */
export function audit(
  note: AuditNote,
  networkId: string,
  { byId, now, newId }: Acting,
  { audit: entries }: Pick<Records, 'audit'>,
): Promise<void> {
  return entries.add({ ...note, networkId, id: newId(), actedAt: now, byId });
}
