import type { ActivityRecord, ActivityRef } from './activity.js';

export const changeActs = ['made', 'edited', 'deleted', 'restored', 'undone'] as const;
export type ChangeAct = (typeof changeActs)[number];

/** One state an activity has had. Versions count from 1 without gaps. */
export interface ActivityVersion extends ActivityRef {
  readonly version: number;
  readonly act: ChangeAct;
  readonly record: ActivityRecord;
  readonly deleted: boolean;
  readonly changedAt: Date;
  /** Null where a file or a command line made it. */
  readonly changedById: string | null;
  /** The change was taken back. */
  readonly undoneAt: Date | null;
  /** Words that named somebody were removed from this state. */
  readonly textRemoved: TextRemoved | null;
}

export interface TextRemoved {
  readonly at: Date;
  readonly byId: string;
}

/** A change that can be taken back, and the state that then holds again; no state before the making. */
export interface StandingChange {
  readonly change: ActivityVersion;
  readonly before: ActivityVersion | null;
}

/**
 * The latest change that still stands: not taken back, with nothing after it that stands. Taking back is no change of its
 * own, so undo goes on to the one before and never redoes.
 */
export function standingChange(history: readonly ActivityVersion[]): StandingChange | null {
  const standing = history.filter(({ act, undoneAt }) => act !== 'undone' && undoneAt === null);
  const change = standing.at(-1);

  return change ? { change, before: standing.at(-2) ?? null } : null;
}
