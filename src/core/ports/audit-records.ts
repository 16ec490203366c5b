import type { AuditEntry } from '../audit.js';

/** Administrative acts; nothing changes or removes one. */
export interface AuditRecords {
  add(entry: AuditEntry): Promise<void>;
  /** The newest first; those older than the entry of that id where one is given; at most `limit`. */
  latest(networkIds: readonly string[], limit: number, olderThan?: string): Promise<readonly AuditEntry[]>;
}
