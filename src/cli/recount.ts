import type { Command } from 'commander';
import { withStore } from './with-store.js';

export function addRecount(program: Command): void {
  program
    .command('recount')
    .description('add up all entries anew, report what the kept sums had wrong, and put it right')
    .action(() =>
      withStore(async ({ recount }) => {
        let wrong = 0;
        for await (const differences of recount()) {
          wrong += differences.length;
          for (const { centreId, date, about, sum, off } of differences) {
            process.stdout.write(`${date} ${centreId} ${about.join('/')} ${sum}: off by ${off}\n`);
          }
        }

        process.stderr.write(wrong === 0 ? 'Every sum was right.\n' : `Put ${wrong} sums right.\n`);
      }),
    );
}
