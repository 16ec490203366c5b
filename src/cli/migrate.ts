import type { Command } from 'commander';
import { storeUrl } from './store-url.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description("bring the store up to this program's schema")
    .action(async () => {
      const { migrate } = await import('../storage/migrate.js');
      const { loadEnvironment } = await import('./environment.js');
      const applied = await migrate(storeUrl(loadEnvironment().store));
      const said = applied.length === 0 ? 'The store is up to date.' : `Applied ${applied.join(', ')}.`;

      process.stderr.write(`${said}\n`);
    });
}
