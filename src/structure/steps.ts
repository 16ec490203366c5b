import type { Records } from '../core/ports.js';

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
  | 'key figures';

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
}

export function unchanged(part: StructurePart, of: string): StructureStep {
  return { act: 'unchanged', part, of, take: () => Promise.resolve() };
}

/** Adds where nothing was, changes what differs, and leaves alone what is the same already. */
export function step(
  part: StructurePart,
  of: string,
  { was, is }: { readonly was: unknown; readonly is: unknown },
  take: StructureStep['take'],
): StructureStep {
  if (was !== undefined && sameJson(was, is)) return unchanged(part, of);

  return { act: was === undefined ? 'added' : 'changed', part, of, take };
}

function sameJson(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}
