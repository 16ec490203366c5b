import { importTables } from '../../src/core/import/import-tables.js';
import type { ImportOutcome } from '../../src/core/import/outcome.js';
import type { RowRefused } from '../../src/core/import/row-problem.js';
import { chance, shortDigest } from '../../src/cli/chance.js';
import { bytesOf, type Bytes } from '../../src/files/bytes.js';
import { readTables } from '../../src/files/read-tables.js';
import type { OpenStore } from '../../src/storage/open-store.js';

interface Given {
  readonly dryRun?: boolean;
  readonly createStructure?: boolean;
  readonly scopeId?: string;
}

export interface Report {
  readonly added: number;
  readonly skipped: number;
  readonly refused: readonly RowRefused[];
}

/** Takes a file in, at half past nine on Sunday evening. */
export function importFile(
  content: string | Uint8Array,
  store: OpenStore,
  given: Given = {},
): Promise<Report> {
  return importBytes(bytesOf(typeof content === 'string' ? Buffer.from(content) : content), store, given);
}

export async function importBytes(bytes: Bytes, store: OpenStore, given: Given = {}): Promise<Report> {
  let report: Report = { added: 0, skipped: 0, refused: [] };

  for await (const { added, skipped, refused } of takeIn(bytes, store, given)) {
    report = {
      added: report.added + added,
      skipped: report.skipped + skipped,
      refused: [...report.refused, ...refused],
    };
  }

  return report;
}

/** Page by page. */
export async function* takeIn(
  bytes: Bytes,
  store: OpenStore,
  { dryRun = false, createStructure = false, scopeId = 'network' }: Given = {},
): AsyncGenerator<ImportOutcome> {
  const scope = await store.records.structure.scope(scopeId);
  if (!scope) throw new Error(`There is no scope ${scopeId}.`);
  const options = {
    ...{ scope, dryRun, createStructure, chance, digest: shortDigest, byId: null, roomId: null },
    now: new Date('2026-11-22T20:30:00Z'),
  };

  yield* importTables(await readTables(bytes), options, store);
}
