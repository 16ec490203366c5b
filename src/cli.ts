import { Command, CommanderError } from 'commander';
import { addBackup } from './cli/backup.js';
import { addCommands } from './cli/commands.js';
import { addDemo } from './cli/demo.js';
import { addDigest } from './cli/digest.js';
import { addDoctor } from './cli/doctor.js';
import { addExport } from './cli/export.js';
import { fail } from './cli/failure.js';
import { addImport } from './cli/import.js';
import { addInvite } from './cli/invite.js';
import { addMigrate } from './cli/migrate.js';
import { addParse } from './cli/parse.js';
import { addRecount } from './cli/recount.js';
import { addReport } from './cli/report.js';
import { addStart } from './cli/start-command.js';
import { addStats } from './cli/stats.js';
import { addStructure } from './cli/structure.js';
import { addVerify } from './cli/verify.js';

// Whoever reads the output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('belezka')
  .description('A logging assistant for youth work, for its operators.')
  .enablePositionalOptions()
  .exitOverride();

const all = [
  addStart,
  addMigrate,
  addDemo,
  addStructure,
  addInvite,
  addExport,
  addImport,
  addStats,
  addDigest,
  addReport,
  addVerify,
  addRecount,
  addBackup,
  addParse,
  addCommands,
  addDoctor,
];
for (const add of all) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? wrongUse(error) : fail(error);
}

/** Commander has said what was wrong; help that was asked for is no mistake. */
function wrongUse({ exitCode }: CommanderError): number {
  return exitCode === 0 ? 0 : 2;
}
