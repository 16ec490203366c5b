import type { Command } from 'commander';
import { loadEnvironment } from './environment.js';
import { start } from './start.js';

export function addStart(program: Command): void {
  program
    .command('start')
    .description('serve the chats, or the browser room where no token is set')
    .action(() => start(loadEnvironment()));
}
