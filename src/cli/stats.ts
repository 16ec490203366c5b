import type { Command } from 'commander';
import { computeFigures } from '../core/figures/compute-figures.js';
import type { Figures } from '../core/figures/figure.js';
import { figuresJson } from '../core/figures/figures-json.js';
import { readPeriod, type Period } from '../core/period.js';
import type { Records } from '../core/ports.js';
import type { Scope } from '../core/structure.js';
import { dateAt } from '../core/today.js';
import { WrongUse } from './failure.js';
import { figuresText } from './figures-text.js';
import { momentOption } from './moment-option.js';
import { onlyNetwork, scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

interface Options {
  readonly scope?: string;
  readonly period: string;
  readonly asOf?: string;
  readonly json?: true;
}

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('every indicator of a scope and period, exact')
    .option('--scope <name>', 'network, municipality or centre; may be left out when only one fits')
    .option(
      '--period <period>',
      '2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, week, last-week … FROM..TO',
      'week',
    )
    .option('--as-of <moment>', 'as things were known then, like 2026-11-23T09:00Z')
    .option('--json', 'as one JSON object')
    .action((options: Options) =>
      withStore(async ({ records }) => {
        const figures = await figuresFor(options, records);
        process.stdout.write(
          options.json ? `${JSON.stringify(figuresJson(figures), null, 2)}\n` : await figuresText(figures),
        );
      }),
    );
}

async function figuresFor(options: Options, records: Records): Promise<Figures> {
  const scope =
    options.scope === undefined ? await onlyNetwork(records) : await scopeNamed(options.scope, records);
  const now = new Date();
  const period = periodOf(options.period, scope, now);
  const asOf = options.asOf === undefined ? null : momentOption(options.asOf, scope);

  return computeFigures({ scope, period, now, asOf }, records);
}

function periodOf(typed: string, { zone }: Scope, now: Date): Period {
  const period = readPeriod(typed, dateAt(now, zone));
  if (!period) {
    throw new WrongUse(
      '--period takes 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, week, last-week, month, year or FROM..TO.',
    );
  }

  return period;
}
