import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { inPages } from '../core/import/in-pages.js';
import { importTables, unknownColumns } from '../core/import/import-tables.js';
import type { ImportOptions } from '../core/import/import-options.js';
import type { RowRefused } from '../core/import/row-problem.js';
import { TableRefused } from '../core/import/table.js';
import { emptyFile } from '../core/structure-file/structure-file.js';
import type { Scope } from '../core/structure.js';
import type { OpenStore } from '../storage/open-store.js';
import { chance, shortDigest } from './chance.js';
import { Failure, WrongUse } from './failure.js';
import { placeOf, sentenceOfRow, sentenceOfTable } from './import-sentences.js';
import { progress } from './progress.js';
import { onlyNetwork, scopeNamed } from './scope-named.js';
import { spareMemory } from './spare-memory.js';
import { withStore } from './with-store.js';

interface Options {
  readonly dryRun?: true;
  readonly createStructure?: true;
  readonly scope?: string;
  readonly json?: true;
}

/** One transaction each: fewer are not as fast, and more keep others waiting for too long. */
const rowsAPage = 2_000;

export function addImport(program: Command): void {
  program
    .command('import')
    .description('take in activities or day marks from CSV or XLSX; what is stored stays as it is')
    .argument('<file>')
    .option('--dry-run', 'only say what would be done')
    .option('--create-structure', 'make the municipalities and centres that the file names')
    .option('--scope <network>', 'which network; may be left out when there is one')
    .option('--json', 'the report as one JSON object')
    .action(async (file: string, options: Options) => {
      spareMemory();
      await withStore(async (store) => importFile(file, options, store));
    });
}

async function importFile(file: string, options: Options, store: OpenStore): Promise<void> {
  if (!(await isFile(file))) throw new WrongUse(`${file} could not be read.`);
  const report = { file: basename(file), added: 0, skipped: 0, rejected: 0, rows: [] as object[] };
  const told = progress('rows');

  try {
    const { readTables } = await import('../files/read-tables.js');
    const { bytesOfFile } = await import('../files/bytes.js');
    const held = await readTables(bytesOfFile(file));
    for (const column of unknownColumns(held)) say(`There is no column “${column}”; it is left out.`);
    for (const name of held.leftOut) say(`The sheet “${name}” is left out.`);

    for await (const { added, skipped, refused, sheet } of importTables(
      inPages(held, () => rowsAPage),
      await optionsFor(options, store),
      store,
    )) {
      report.added += added;
      report.skipped += skipped;
      report.rejected += refused.length;
      told.at(report.added + report.skipped + report.rejected);
      for (const row of refused) tell(row, sheet);
    }
  } catch (error) {
    if (error instanceof TableRefused) throw new Failure(`${file} ${sentenceOfTable(error.because)}`);
    throw error;
  } finally {
    told.end();
  }

  if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const would = options.dryRun ? 'would be ' : '';
  say(`${report.added} ${would}added, ${report.skipped} there already, ${report.rejected} refused.`);
  if (report.rejected > 0) process.exitCode = 1;

  function tell(row: RowRefused, sheet: string | null): void {
    const { line, column, reason, code } = row;
    if (options.json) report.rows.push({ ...(sheet !== null && { sheet }), line, column, reason, code });
    else process.stdout.write(`${placeOf(row, sheet)}: ${sentenceOfRow(row)}\n`);
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function optionsFor(options: Options, store: OpenStore): Promise<ImportOptions> {
  return {
    scope: await scopeFor(options, store),
    dryRun: options.dryRun ?? false,
    createStructure: options.createStructure ?? false,
    now: new Date(),
    chance,
    digest: shortDigest,
    byId: null,
    roomId: null,
  };
}

/** With leave to make structure, the network itself is made where there is none yet. */
async function scopeFor({ scope, createStructure, dryRun }: Options, store: OpenStore): Promise<Scope> {
  const networks = await store.records.structure.networks();
  if (createStructure && scope !== undefined && networks.length === 0 && !dryRun) {
    const { importStructure } = await import('../structure/import-structure.js');
    const { network } = emptyFile(scope.replace(/^network:/u, ''));
    await importStructure(
      store,
      { network },
      { dryRun: false, now: new Date(), newId: () => chance.newId() },
    );
  }

  return scope === undefined ? onlyNetwork(store.records) : scopeNamed(scope, store.records);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
