import type { Progress, WorkName } from './job.js';

/** What became of long work. */
export type JobFact =
  | WorkBegun
  /** Its end can no longer be told where it was asked for. */
  | {
      readonly kind: 'work-waits';
      readonly job: string;
      readonly work: WorkName;
      /** Whose it is, where others see that it waits. */
      readonly asker: string | null;
    }
  | { readonly kind: 'work-broken-off'; readonly work: WorkName }
  /** A defect of ours, logged under that reference. */
  | { readonly kind: 'work-failed'; readonly work: WorkName; readonly reference: string };

/** It was begun, or goes on. */
export interface WorkBegun {
  readonly kind: 'work-begun';
  readonly job: string;
  readonly work: WorkName;
  readonly progress: Progress | null;
  /** Stands in place of the message whose button was pressed. */
  readonly replaces?: true;
}
