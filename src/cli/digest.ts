import type { Command } from 'commander';
import { computeDigest } from '../core/digests/compute-digest.js';
import { digestJson } from '../core/digests/digest-json.js';
import type { Digest } from '../core/digests/digest.js';
import { usualAsOf } from '../core/digests/usual-as-of.js';
import { readPeriod, type Period } from '../core/period.js';
import type { Records } from '../core/ports.js';
import { dateAt } from '../core/today.js';
import { digestText } from './digest-text.js';
import { WrongUse } from './failure.js';
import { momentOption } from './moment-option.js';
import { scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

interface Options {
  readonly scope: string;
  readonly week: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function addDigest(program: Command): void {
  program
    .command('digest')
    .description('the digest of a week, as it was told or would be told')
    .requiredOption('--scope <name>', 'network, municipality or centre')
    .requiredOption('--week <week>', 'an ISO week, like 2026-W47')
    .option('--as-of <moment>', 'computed anew, as things were known then, like 2026-11-23T09:00Z')
    .option('--json', 'as one JSON object')
    .action((options: Options) =>
      withStore(async ({ records }) => {
        const digest = await digestFor(options, records);
        process.stdout.write(
          options.json ? `${JSON.stringify(digestJson(digest), null, 2)}\n` : await digestText(digest),
        );
      }),
    );
}

/** The one that was kept, unless another moment is asked for. */
async function digestFor({ scope: named, week, asOf: typed }: Options, records: Records): Promise<Digest> {
  const scope = await scopeNamed(named, records);
  const now = new Date();
  const period = weekNamed(week, dateAt(now, scope.zone));
  const kept = typed === undefined ? await records.digests.latest(scope.id, period.name) : undefined;
  if (kept) return kept;

  const asOf = typed === undefined ? usualAsOf(period, scope) : momentOption(typed, scope);

  return computeDigest({ scope, period, now, asOf: asOf < now ? asOf : null }, records);
}

function weekNamed(typed: string, today: string): Period {
  const period = readPeriod(typed, today);
  if (period?.kind !== 'week') throw new WrongUse('--week takes an ISO week, like 2026-W47.');

  return period;
}
