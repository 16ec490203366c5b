import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { Failure } from './failure.js';
import { storeUrl } from './store-url.js';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('copy the store as it is now to a new file, while logging goes on')
    .argument('<file>')
    .action(async (file: string) => {
      if (existsSync(file)) throw new Failure(`${file} is there already; a backup never writes over a file.`);

      const { backup } = await import('../storage/backup.js');
      const { loadEnvironment } = await import('./environment.js');
      backup(storeUrl(loadEnvironment().store), file);
      process.stderr.write(`Backed up to ${file}.\n`);
    });
}
