import type { Command } from 'commander';
import type { Store } from '../core/ports.js';
import { Failure, WrongUse } from './failure.js';
import { withStore } from './with-store.js';

const seed = 2020;

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('load the demo network into an empty store')
    .option('--activities <n>', 'how many activities, for load tests')
    .action(({ activities }: { activities?: string }) =>
      withStore(async (store) => {
        const loaded = await load(store, activities === undefined ? undefined : countOf(activities));
        if (loaded === null)
          throw new Failure('The store is not empty; the demo is only loaded into an empty one.');

        process.stderr.write(`Loaded the demo network with ${loaded} activities.\n`);
      }),
    );
}

/** Fills an empty store before it is served; one that holds anything stays as it is. */
export async function fillDemo(store: Store): Promise<void> {
  const begin = Date.now();
  const loaded = await load(store, undefined);
  if (loaded !== null) {
    process.stderr.write(`Loaded the demo network with ${loaded} activities in ${Date.now() - begin} ms.\n`);
  }
}

async function load(store: Store, activities: number | undefined): Promise<number | null> {
  const { loadDemo } = await import('../demo/load-demo.js');
  const loaded = await loadDemo(store, {
    now: new Date(),
    seed,
    ...(activities !== undefined && { activities }),
  });

  return loaded.kind === 'loaded' ? loaded.activities : null;
}

function countOf(typed: string): number {
  if (!/^[1-9]\d{0,7}$/u.test(typed)) throw new WrongUse('--activities takes a whole number from 1 on.');

  return Number(typed);
}
