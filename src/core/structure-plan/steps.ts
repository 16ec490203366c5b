import type { AuditAct, AuditDetail, AuditNote } from '../audit.js';
import type { Records } from '../ports.js';

export type StructurePart =
  | 'network'
  | 'municipality'
  | 'centre'
  | 'language'
  | 'zone'
  | 'settings'
  | 'type'
  | 'planned days'
  | 'holidays'
  | 'day mark'
  | 'key figures'
  | 'room';

/** What becomes of one part of a file. */
export interface StructureLine {
  readonly act: 'added' | 'changed' | 'unchanged';
  readonly part: StructurePart;
  /** What it is part of, in words of the file. */
  readonly of: string;
}

/** A line with what it takes. */
export interface StructureStep extends StructureLine {
  readonly take: (records: Records) => Promise<unknown>;
  /** What the audit says of it; null for what is no administrative act. */
  readonly note: AuditNote | null;
}

export function unchanged(part: StructurePart, of: string): StructureStep {
  return { act: 'unchanged', part, of, take: () => Promise.resolve(), note: null };
}

/** Adds where nothing was, changes what differs, and leaves alone what is the same already. */
export function step(
  part: StructurePart,
  of: string,
  { was, is }: { readonly was: unknown; readonly is: unknown },
  take: StructureStep['take'],
  note: StructureStep['note'] = null,
): StructureStep {
  if (was !== undefined && sameJson(was, is)) return unchanged(part, of);

  return { act: was === undefined ? 'added' : 'changed', part, of, take, note };
}

/** What became of one place. */
export function noteOf(
  act: AuditAct,
  scopeId: string,
  before: AuditDetail | null,
  after: AuditDetail,
): AuditNote {
  return { act, scopeId, before, after };
}

function sameJson(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}
