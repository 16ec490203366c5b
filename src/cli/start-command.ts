import type { Command } from 'commander';

export function addStart(program: Command): void {
  program
    .command('start')
    .description('serve the chats, or the browser room where no token is set')
    .action(async () => {
      const { loadEnvironment } = await import('./environment.js');
      const { start } = await import('./start.js');

      await start(loadEnvironment());
    });
}
