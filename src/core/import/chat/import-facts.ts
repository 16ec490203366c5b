import type { KeptAttachment } from '../../message.js';
import type { StructureProblem } from '../../structure-file/structure-file.js';
import type { RowRefused } from '../row-problem.js';
import type { TableRefusal } from '../table.js';

/** A row that was refused, and in which sheet where there are several. */
export interface RowRefusedIn extends RowRefused {
  readonly sheet: string | null;
}

/** What became of rows, or would. */
export interface RowsTold {
  readonly added: number;
  readonly skipped: number;
  readonly refused: number;
  /** The first of those that were refused. */
  readonly first: readonly RowRefusedIn[];
  /** All of them, where there are more. */
  readonly report: KeptAttachment | null;
}

export interface PartsTold {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What came of a file that was given; plain JSON. */
export type ImportFact =
  | {
      readonly kind: 'import-checked';
      readonly fileId: string;
      readonly name: string;
      readonly rows: RowsTold;
      /** Columns and sheets that mean nothing here. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'import-done'; readonly name: string; readonly rows: RowsTold }
  | {
      readonly kind: 'structure-checked';
      readonly fileId: string;
      readonly name: string;
      readonly parts: PartsTold;
    }
  | { readonly kind: 'structure-done'; readonly name: string; readonly parts: PartsTold }
  /** Nothing of the file can be taken. */
  | { readonly kind: 'import-refused'; readonly name: string; readonly because: TableRefusal }
  | {
      readonly kind: 'structure-refused';
      readonly name: string;
      readonly problems: readonly StructureProblem[];
    }
  | { readonly kind: 'import-left' };
