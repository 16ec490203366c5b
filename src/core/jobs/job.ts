import type { Room } from '../people.js';

/** What there is to be worked on for long. */
export const workNames = ['export', 'import-check', 'import', 'report'] as const;
export type WorkName = (typeof workNames)[number];

/** Whose buttons it has. */
export const commandOfWork: Readonly<Record<WorkName, string>> = {
  export: 'export',
  'import-check': 'import',
  import: 'import',
  report: 'report',
};

/** Long work that a person asks for. */
export interface NewWork {
  readonly kind: WorkName;
  /** Plain JSON. */
  readonly params: object;
  /** What is to be worked on once only, by whoever asks; left out, each event may ask for one of its kind. */
  readonly key?: string;
}

export interface NewJob {
  readonly id: string;
  readonly key: string;
  readonly kind: WorkName;
  readonly params: object;
  readonly personId: string;
  readonly roomId: string;
  readonly askedAt: Date;
  /** What the platform needs to answer the one who asked; plain JSON. */
  readonly replyTo: unknown;
}

/** Work that is claimed, to be done now. */
export interface Job extends Omit<NewJob, 'params' | 'roomId'> {
  /** As it was kept: whoever does the work reads it. */
  readonly params: unknown;
  /** What it had done, and kept, when it was last broken off; null where nothing was. */
  readonly reached: unknown;
  readonly room: Room;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

/** How far it is: of so many rows, where anybody knows how many there are. */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
}
