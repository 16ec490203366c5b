import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Records } from '../core/ports.js';
import type { ReportDocument } from '../core/report/report-document.js';
import { reportDifferences } from '../core/report/report-differences.js';
import { Failure, WrongUse } from './failure.js';
import { reportAgain } from './report-again.js';
import { withStore } from './with-store.js';

interface Options {
  readonly signature?: string;
  readonly store: boolean;
}

const mostNamed = 40;

export function addVerify(program: Command): void {
  program
    .command('verify')
    .argument('<file>', 'a report, as HTML or XLSX')
    .description('say whether a report shows what was signed, and whether the store still says the same')
    .option('--signature <sha256>', 'the signature that was kept elsewhere')
    .option('--no-store', 'leave the store alone')
    .action(async (file: string, options: Options) => {
      if (!(await verify(file, options))) process.exitCode = 1;
    });
}

async function verify(file: string, { signature: kept, store: asksStore }: Options): Promise<boolean> {
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`);
  const verified = await verifyFile(file);
  if ('unreadable' in verified) {
    throw new Failure(
      verified.unreadable === 'no-report'
        ? `${file} is no report of Beležka, or no longer carries what was signed.`
        : `What ${file} carries is damaged: it can’t be drawn.`,
    );
  }
  if ('damagedPart' in verified) {
    throw new Failure(`${file} is damaged: its part ${verified.damagedPart} can’t be read.`);
  }
  if ('layout' in verified) {
    throw new Failure(
      `${file} was drawn by another version of Beležka (layout ${verified.layout}): verify it with that one.`,
    );
  }

  const { report, signature, isSigned, changed } = verified;
  say(`${report.subtitle}, as of ${report.asked.asOf}, made ${report.asked.madeAt}`);
  say(`signature: ${signature}`);
  if (!isSigned)
    say('CHANGED: the signature in the file is another one, so what it carries was changed after signing.');
  if (changed.length > 0) say('CHANGED: what is shown is not what was signed:');
  for (const { part, line, shown, signed } of changed)
    say(`  ${part ?? ''} line ${line}: shown “${shown}”, signed “${signed}”`);
  if (changed.some(({ part }) => part === 'xl/styles.xml')) {
    say(
      '  (Another program has saved the workbook again: how it looks is no longer ours, so nothing of it is vouched for.)',
    );
  }
  const isWhole = isSigned && changed.length === 0;
  if (isWhole) say('document: what is shown is what was signed.');
  const isKept = kept === undefined || kept.toLowerCase() === signature;
  if (!isKept) say('CHANGED: it is not the signature that was kept, so this is another document.');

  return (await isStillSo(report, asksStore)) && isWhole && isKept;
}

async function verifyFile(file: string) {
  if (/\.xlsx$/iu.test(file)) {
    const { verifyWorkbook } = await import('../report/verify/verify-workbook.js');
    return verifyWorkbook(await readFile(file));
  }

  const { createChartDrawer } = await import('../charts/create-chart-drawer.js');
  const { verifyPage } = await import('../report/verify/verify-page.js');
  const charts = createChartDrawer();

  try {
    return await verifyPage(await readFile(file, 'utf8'), charts);
  } finally {
    await charts.close();
  }
}

/** What can't be compared is said, and is no difference. */
async function isStillSo(report: ReportDocument, asksStore: boolean): Promise<boolean> {
  if (!asksStore) return true;
  if (!(await isStoreAtHand())) {
    say('store: not at hand, so whether it still says the same is not known.');
    return true;
  }

  return withStore(({ records }) => isStillSoIn(report, records));
}

async function isStillSoIn(report: ReportDocument, records: Records): Promise<boolean> {
  const again = await reportAgain(report, records);
  if ('cannot' in again) {
    say(`store: ${again.cannot}`);
    return true;
  }

  const differences = reportDifferences(report, again.report);
  if (differences.length === 0) {
    say('store: it still says the same as of then.');
    return true;
  }
  say(
    'store: it no longer says the same as of then; places, plans, targets and what was taken out may have changed:',
  );
  for (const { where, was, now } of differences.slice(0, mostNamed)) say(`  ${where}: ${was} → ${now}`);
  if (differences.length > mostNamed) say(`  and ${differences.length - mostNamed} more`);

  return false;
}

/** A file that isn't there is not made. */
async function isStoreAtHand(): Promise<boolean> {
  const { loadEnvironment } = await import('./environment.js');
  const { store } = loadEnvironment();

  return store.kind !== 'sqlite' || existsSync(store.file);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
