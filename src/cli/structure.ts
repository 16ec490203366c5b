import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Store } from '../core/ports.js';
import { exportStructure } from '../structure/export-structure.js';
import { importStructure, type StructureImported } from '../structure/import-structure.js';
import { chance } from './chance.js';
import { Failure, WrongUse } from './failure.js';
import { onlyScope, scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

export function addStructure(program: Command): void {
  const structure = program.command('structure').description('a network as a JSON file');

  structure
    .command('import')
    .description('add what the file has and change what differs; nothing is removed')
    .argument('<file>')
    .option('--dry-run', 'only say what would be done')
    .action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
      withStore(async (store) => {
        const imported = await importStructure(store, await readJson(file), {
          dryRun,
          now: new Date(),
          newId: () => chance.newId(),
        });
        tell(imported);
        if (imported.kind === 'imported') await settleFounders(imported.networkId, store);
      }),
    );

  structure
    .command('export')
    .description('write the file on standard output')
    .option('--scope <network>', 'which network; may be left out when there is one')
    .action(({ scope }: { scope?: string }) =>
      withStore(async (store) => {
        const file = await exportStructure(store, await networkNamed(scope, store));
        process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);
      }),
    );
}

async function readJson(file: string): Promise<unknown> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new WrongUse(`${file} could not be read.`);
  }

  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Failure(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function tell(imported: StructureImported): void {
  if (imported.kind === 'refused') {
    const problems = imported.problems.map(({ path, reason }) => `${path}: ${reason.replaceAll('-', ' ')}`);
    throw new Failure([...problems, 'Nothing of the file was stored.'].join('\n'));
  }

  for (const { act, part, of } of [...imported.added, ...imported.changed]) {
    process.stdout.write(`${act} ${part}: ${of}\n`);
  }
  for (const path of imported.ignored)
    process.stderr.write(`${path} means nothing in such a file; left out.\n`);

  const { added, changed, unchanged, kind } = imported;
  const would = kind === 'checked' ? 'would be ' : '';
  process.stderr.write(
    `${added.length} ${would}added, ${changed.length} ${would}changed, ${unchanged.length} as they were.\n`,
  );
}

/** Whoever was invited to found a network becomes the admin of the first one. */
function settleFounders(networkId: string, store: Store): Promise<void> {
  return store.transact(({ people }) => people.settleFounders(networkId));
}

async function networkNamed(typed: string | undefined, { records }: Pick<Store, 'records'>) {
  const network =
    typed === undefined ? await onlyScope('network', records) : await scopeNamed(typed, records);
  if (network?.kind !== 'network') throw new WrongUse('Say which network with --scope NAME.');

  return network;
}
