import { activityEnd, delayMin } from '../activity-end.js';
import type { NewActivity } from '../ports/activity-records.js';
import type { Records, Store } from '../ports.js';
import { codesAtHand, codesIn } from './codes-seen.js';
import { drawCodes } from './draw-codes.js';
import type { ImportOptions } from './import-options.js';
import type { ImportOutcome } from './outcome.js';
import type { ActivityOfRow } from './read-activity-row.js';
import type { Header } from './read-header.js';
import { textOfRow } from './row-digest.js';
import type { RowRefused } from './row-problem.js';
import { isSameContent } from './same-content.js';
import { newTally, type Tally } from './tally.js';

/** A row that was read, with what tells it from others of the file. */
export interface RowToImport extends ActivityOfRow {
  readonly line: number;
  /** Null where it has a code. */
  readonly importKey: string | null;
}

/** What a file has brought so far; it grows with the file, so it is small. */
export interface ImportMemory {
  /** How often a row without a code has occurred, by its content. */
  readonly occurrences: Tally;
  /** What tells the content of rows by their code, where nothing is stored that would. */
  readonly codes: Tally;
}

export function newImportMemory(): ImportMemory {
  return { occurrences: newTally(), codes: newTally() };
}

/** Content and how often it occurred before: the same file brings the same keys again. */
export function importKeyOf(
  row: ActivityOfRow,
  { occurrences }: ImportMemory,
  digest: ImportOptions['digest'],
): string | null {
  if (row.code !== null) return null;
  const content = digest(textOfRow(row));
  const before = occurrences.get(content);
  occurrences.set(content, before + 1);

  return `${content}#${before}`;
}

/** Adds what is new of some rows, all of it or nothing. What is stored stays as it is. */
export function importActivities(
  rows: readonly RowToImport[],
  header: Header,
  memory: ImportMemory,
  options: ImportOptions,
  store: Store,
): Promise<ImportOutcome> {
  const take = async (records: Records): Promise<ImportOutcome> => {
    const { fresh, skipped, refused } = await sorted(rows, header, memory, options, records);
    if (!options.dryRun && fresh.length > 0) {
      await add(fresh, options, records);
      await options.noteAdded?.(fresh.length, records);
    }

    return { added: fresh.length, skipped, refused };
  };

  return options.dryRun ? take(store.records) : store.transact(take);
}

async function sorted(
  rows: readonly RowToImport[],
  header: Header,
  memory: ImportMemory,
  options: ImportOptions,
  records: Records,
) {
  const codes = rows.flatMap(({ code }) => code ?? []);
  const stored = await records.activities.byCodes(options.scope.networkId, codes);
  const known = await keysKnown(rows, records);
  const seen = options.dryRun ? codesIn(memory.codes) : codesAtHand();
  const fresh: RowToImport[] = [];
  const refused: RowRefused[] = [];
  let skipped = 0;

  for (const row of rows) {
    const { code, importKey, line } = row;
    const entry = code === null ? undefined : stored.get(code);
    const isThere =
      code === null
        ? known.has(keyAt(row.centre.id, importKey ?? ''))
        : entry !== undefined || seen.has(code);

    if (!isThere) {
      fresh.push(row);
      if (code !== null) seen.add(code, row);
    } else if (code === null || (entry ? isSameContent(row, entry, header) : seen.hasSame(code, row))) {
      skipped += 1;
    } else {
      refused.push({ line, column: 'code', reason: 'code-taken', code, value: code });
    }
  }

  return { fresh, skipped, refused };
}

async function keysKnown(
  rows: readonly RowToImport[],
  { activities }: Records,
): Promise<ReadonlySet<string>> {
  const byCentre = new Map<string, string[]>();
  for (const { centre, importKey } of rows) {
    if (importKey === null) continue;
    const keys = byCentre.get(centre.id) ?? [];
    byCentre.set(centre.id, keys);
    keys.push(importKey);
  }
  const known = new Set<string>();
  for (const [centreId, keys] of byCentre) {
    for (const key of await activities.importedBefore(centreId, keys)) known.add(keyAt(centreId, key));
  }

  return known;
}

function keyAt(centreId: string, importKey: string): string {
  return `${centreId} ${importKey}`;
}

async function add(fresh: readonly RowToImport[], options: ImportOptions, records: Records): Promise<void> {
  const { scope, chance, now, roomId } = options;
  const given = new Set(fresh.flatMap(({ code }) => code ?? []));
  const drawn = [
    ...(await drawCodes(fresh.length - given.size, scope.networkId, given, () => chance.random(), records)),
  ];

  await records.activities.addMany(
    fresh.map(({ centre, record, code, importKey, loggedAt, loggedBy }): NewActivity => ({
      centreId: centre.id,
      id: chance.newId(),
      networkId: scope.networkId,
      code: code ?? drawn.pop() ?? '',
      record,
      loggedAt: loggedAt ?? now,
      loggedAtGiven: loggedAt !== null,
      loggedById: null,
      loggedByLabel: loggedBy,
      delayMin: delayMin(activityEnd(record, centre.zone), loggedAt ?? now),
      roomId,
      ...(importKey !== null && { importKey }),
    })),
  );
}
