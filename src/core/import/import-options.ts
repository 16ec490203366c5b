import type { Chance } from '../command.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';

/** How a file is taken in. */
export interface ImportOptions {
  /** Rows may only be of centres within it. */
  readonly scope: Scope;
  /** Says what would happen and keeps nothing. */
  readonly dryRun: boolean;
  /** Makes the municipalities and centres that rows name. */
  readonly createStructure: boolean;
  readonly now: Date;
  readonly chance: Chance;
  /** A short one-way form of a text, the same for the same text. */
  readonly digest: (text: string) => string;
  /** Who does it, for the audit; null for an operator. */
  readonly byId: string | null;
  readonly roomId: string | null;
  /** Called in the transaction in which so many rows were added. */
  readonly noteAdded?: (rows: number, records: Records) => Promise<void>;
}
